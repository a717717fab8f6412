import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { Leaving } from './Leaving.tsx';

const LeavingQuery = graphql(`
  query Leaving($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...Leaving
    }
  }
`);

export function LeavingPage() {
  const answer = useAsked(LeavingQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="leaving">
          <Leaving agreement={agreement} />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
