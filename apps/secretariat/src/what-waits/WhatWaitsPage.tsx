import { ActingProvider, Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { RecordedActs } from '@landsby/keeping/ledger';
import { Page, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { AlsoUndetermined } from './AlsoUndetermined.tsx';
import { questionFor } from './question.ts';
import { WaitingFilters } from './WaitingFilters.tsx';
import { WaitingList } from './WaitingList.tsx';
import { WaitingSummary } from './WaitingSummary.tsx';
import { WaitingViews } from './WaitingViews.tsx';

const WhatWaitsQuery = graphql(`
  query WhatWaitsPage(
    $programme: ID!
    $asOf: Day!
    $from: Day!
    $until: Day!
    $states: [LedgerState!]!
    $nature: LedgerNature
    $organisation: ID
    $agreement: ID
    $family: [ClauseFamily!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    programme(id: $programme) {
      id
      ledgerCount(
        asOf: $asOf
        from: $from
        nature: $nature
        organisation: $organisation
        agreement: $agreement
        family: $family
      ) {
        ...WaitingViews
        ...WaitingSummary
        ...AlsoUndetermined
      }
      ledger(
        asOf: $asOf
        from: $from
        until: $until
        states: $states
        nature: $nature
        organisation: $organisation
        agreement: $agreement
        family: $family
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        ...WaitingList
      }
    }
  }
`);

export function WhatWaitsPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const filters = useSearch({ from: '/$programme/what-waits' });
  const answer = useAsked(WhatWaitsQuery, questionFor({ programme, day, filters }));

  return (
    <ActingProvider>
      <Page
        title={t`What waits`}
        product={productName}
        above={programme.name}
        lead={<WaitingSummary count={answer[0].data?.programme?.ledgerCount} />}
      >
        <RecordedActs />
        <WaitingFilters filters={filters} />
        <Answered answer={answer} lines={12}>
          {({ programme: found }) =>
            found && (
              <Stack space="wide">
                <WaitingViews count={found.ledgerCount} filters={filters} />
                <WaitingList list={found.ledger} filters={filters} />
                <AlsoUndetermined count={found.ledgerCount} filters={filters} />
              </Stack>
            )
          }
        </Answered>
      </Page>
    </ActingProvider>
  );
}
