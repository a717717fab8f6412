import { useLookedAtDay } from '@landsby/front';
import { useItemToDo } from '@landsby/keeping/ledger';
import { type GroupByDay, groupOf, groupsByDay } from '@landsby/keeping/what-waits';
import { useLedgerSentence } from '@landsby/reading/ledger';
import { LedgerList, Stack } from '@landsby/ui';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { Filters } from './filters.ts';
import { NothingWaits } from './NothingWaits.tsx';
import { useGroupTitle } from './use-group-title.ts';
import { WaitingEntryFragment } from './waiting-entry.ts';
import { WaitingInShort } from './WaitingInShort.tsx';
import { isAskedFor } from './whose.ts';

const WaitingListFragment = graphql(`
  fragment WaitingList on Programme {
    ours: agreements(organisation: $organisation, kind: INSTANCE, first: 1) {
      totalCount
    }
    late: ledger(
      asOf: $asOf
      from: $longAgo
      until: $asOf
      states: [LATE, BREACHED]
      nature: $nature
      organisation: $organisation
      agreement: $agreement
      family: $family
      first: 60
    ) {
      ...WaitingEntries
    }
    coming: ledger(
      asOf: $asOf
      from: $asOf
      until: $inAYear
      states: [DUE, OPEN, NOT_YET]
      nature: $nature
      organisation: $organisation
      agreement: $agreement
      family: $family
      first: 100
    ) {
      ...WaitingEntries
    }
    undetermined: ledger(
      asOf: $asOf
      from: $aYearAgo
      until: $inAYear
      states: [UNDETERMINED]
      nature: $nature
      organisation: $organisation
      agreement: $agreement
      family: $family
      first: 60
    ) {
      ...WaitingEntries
    }
  }
`);

const WaitingEntriesFragment = graphql(`
  fragment WaitingEntries on LedgerConnection {
    edges {
      node {
        ...WaitingEntry
      }
    }
  }
`);

interface WaitingListProps {
  readonly programme: FragmentType<typeof WaitingListFragment>;
  readonly filters: Filters;
}

export function WaitingList({ programme, filters }: WaitingListProps) {
  const { day } = useLookedAtDay();
  const ours = useOurOrganisation().id;
  const titleOf = useGroupTitle();
  const { late, coming, undetermined, ours: agreements } = readFragment(WaitingListFragment, programme);
  const { sentence } = useLedgerSentence();
  const itemOf = useItemToDo({ showAgreement: agreements.totalCount > 1 && filters.agreement === undefined });
  const entries = readFragment(WaitingEntriesFragment, [late, coming, undetermined])
    .flatMap(({ edges }) => edges.map(({ node }) => readFragment(WaitingEntryFragment, node)))
    .filter((entry) => isAskedFor(entry, filters, ours));

  const entriesIn = (group: GroupByDay) => entries.filter((entry) => groupOf(entry, day) === group);
  return (
    <Stack space="wide">
      {entries.length > 0 && (
        <WaitingInShort
          late={entriesIn('late').length}
          thisMonth={entriesIn('thisWeek').length + entriesIn('thisMonth').length}
          next={entriesIn('later').find(({ dueOn }) => dueOn.day !== null)}
        />
      )}
      <LedgerList
        groups={groupsByDay.map((id) => ({
          id,
          title: titleOf(id),
          items: entriesIn(id).map((entry) => itemOf(entry, sentence(entry))),
        }))}
        empty={<NothingWaits filters={filters} />}
      />
    </Stack>
  );
}
