import { Answered, productName, useAsked, useCurrentProgramme, useLookedAtDay } from '@landsby/front';
import { Page, PrintButton, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../generated/index.ts';
import { DutyFilter } from './DutyFilter.tsx';
import { DutyList } from './DutyList.tsx';
import { DutyViews } from './DutyViews.tsx';
import { NoDuties } from './NoDuties.tsx';
import { questionFor } from './question.ts';

const DutiesQuery = graphql(`
  query DutiesPage(
    $programme: ID!
    $asOf: Day!
    $from: Day!
    $until: Day!
    $states: [LedgerState!]!
    $agreement: ID
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    programme(id: $programme) {
      id
      ...DutyFilter
      ...DutyViews
      ...NoDuties
      ledger(
        asOf: $asOf
        from: $from
        until: $until
        nature: DUTY
        states: $states
        agreement: $agreement
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        ...DutyList
      }
    }
  }
`);

export function DutiesPage() {
  const { t } = useLingui();
  const programme = useCurrentProgramme();
  const { day } = useLookedAtDay();
  const shown = useSearch({ from: '/$programme/duties' });
  const answer = useAsked(DutiesQuery, questionFor({ programme, day, shown }));

  return (
    <Page title={t`How the duties are kept`} product={productName} above={programme.name} actions={<PrintButton />}>
      <Answered answer={answer} lines={12}>
        {({ programme: found }) =>
          found && (
            <Stack>
              <DutyFilter programme={found} shown={shown} />
              <DutyViews programme={found} shown={shown} />
              <DutyList list={found.ledger} empty={<NoDuties programme={found} shown={shown} />} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
