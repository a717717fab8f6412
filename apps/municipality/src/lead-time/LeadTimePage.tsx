import { useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { AgreementFrame } from '../agreement/AgreementFrame.tsx';
import { graphql } from '../generated/index.ts';
import { LeadTimePlanner } from './LeadTimePlanner.tsx';

const LeadTimePageQuery = graphql(`
  query LeadTimePage($agreement: ID!, $asOf: Day!) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...LeadTimePlanner
    }
  }
`);

export function LeadTimePage() {
  const answer = useAsked(LeadTimePageQuery, useAgreementAsked());
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <AgreementFrame agreement={agreement} view="leadTime">
          <LeadTimePlanner agreement={agreement} />
        </AgreementFrame>
      )}
    </AnsweredAgreement>
  );
}
