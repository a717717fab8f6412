import type { PageInAddress } from '@landsby/front';
import { useGo, useLookedAtDay } from '@landsby/front';
import { useItemToDo } from '@landsby/keeping/ledger';
import { type GroupByDay, groupOf, groupsByDay } from '@landsby/keeping/what-waits';
import { useMatterSentence } from '@landsby/reading/ledger';
import { Pages } from '@landsby/reading/page';
import { LedgerList } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { type Filters, narrowed } from './filters.ts';
import { NothingWaits } from './NothingWaits.tsx';

const WaitingListFragment = graphql(`
  fragment WaitingList on LedgerConnection {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      node {
        state
        dueOn {
          day
        }
        ...LedgerMatter
        ...ItemToDo
      }
    }
  }
`);

interface WaitingListProps {
  readonly list: FragmentType<typeof WaitingListFragment>;
  readonly filters: Filters;
}

export function WaitingList({ list, filters }: WaitingListProps) {
  const { day } = useLookedAtDay();
  const go = useGo();
  const links = useLinks();
  const itemOf = useItemToDo({ showAgreement: true });
  const { sentence } = useMatterSentence();
  const titleOf = useGroupTitle(filters);
  const { edges, pageInfo, totalCount } = readFragment(WaitingListFragment, list);
  const turnTo = (page: PageInAddress) => go(links.whatWaits(narrowed(filters, { ...page })));

  const groups = groupsByDay.map((group) => ({
    id: group,
    title: titleOf(group),
    items: edges.filter(({ node }) => groupOf(node, day) === group).map(({ node }) => itemOf(node, sentence(node))),
  }));

  return (
    <>
      <LedgerList groups={groups} empty={<NothingWaits filters={filters} />} />
      <Pages of={pageInfo} shown={edges.length} totalCount={totalCount} onTurn={turnTo} />
    </>
  );
}

function useGroupTitle({ view }: Filters): (group: GroupByDay) => string {
  const { t } = useLingui();
  return (group) => {
    switch (group) {
      case 'late':
        return t`Late`;
      case 'thisWeek':
        return view === 'done' ? t`Done` : t`This week`;
      case 'thisMonth':
        return t`This month`;
      case 'later':
        return t`Later`;
      case 'undetermined':
        return t`Undetermined`;
    }
  };
}
