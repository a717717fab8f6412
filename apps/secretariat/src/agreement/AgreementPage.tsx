import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { graphql } from '../generated/index.ts';
import { AgreementDocument } from './AgreementDocument.tsx';
import { AgreementFrame } from './AgreementFrame.tsx';

const AgreementQuery = graphql(`
  query AgreementPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...AgreementDocument
    }
  }
`);

export function AgreementPage() {
  const answer = useAsked(AgreementQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="document">
          <AgreementDocument agreement={agreement} />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
