import { ActingProvider, asked, useAgreementAsked, useAsked } from '@landsby/front';
import { AnsweredAgreement } from '@landsby/keeping/frame';
import { RecordedActs } from '@landsby/keeping/ledger';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { AgreementFrame } from './AgreementFrame.tsx';
import { DutiesAndRights } from './DutiesAndRights.tsx';

const DutiesAndRightsQuery = graphql(`
  query DutiesAndRightsPage($agreement: ID!, $asOf: Day!, $first: Int, $after: String, $last: Int, $before: String) {
    agreement(id: $agreement) {
      ...AgreementFrame
      ...DutiesAndRights
    }
  }
`);

const pageSize = 100;

export function DutiesAndRightsPage() {
  const page = asked(useSearch({ from: '/$programme/agreements/$agreement/duties-and-rights' }), pageSize);
  const answer = useAsked(DutiesAndRightsQuery, { ...useAgreementAsked(), ...page });
  return (
    <AnsweredAgreement answer={answer}>
      {(agreement) => (
        <ActingProvider>
          <AgreementFrame agreement={agreement} view="duties">
            <RecordedActs />
            <DutiesAndRights agreement={agreement} />
          </AgreementFrame>
        </ActingProvider>
      )}
    </AnsweredAgreement>
  );
}
