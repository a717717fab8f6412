import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { FindingsToWaive } from './FindingsToWaive.tsx';

const FindingsPageQuery = graphql(`
  query FindingsPage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...FindingsToWaive
    }
  }
`);

export function FindingsPage() {
  const answer = useAsked(FindingsPageQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="findings">
          <FindingsToWaive agreement={agreement} />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
