import type { PageInAddress } from '@landsby/front';
import { useLedgerItem, useMatterSentence } from '@landsby/reading/ledger';
import { Pages } from '@landsby/reading/page';
import { LedgerList } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const DutyListFragment = graphql(`
  fragment DutyList on LedgerConnection {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      node {
        dueOn {
          day
        }
        ...LedgerMatter
        ...LedgerItem
      }
    }
  }
`);

interface DutyListProps {
  readonly list: FragmentType<typeof DutyListFragment>;
  /** Instead of the list when it is empty. */
  readonly empty: ReactNode;
}

/** Duties by the year of their last day. */
export function DutyList({ list, empty }: DutyListProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/$programme/duties' });
  const itemOf = useLedgerItem({ showAgreement: true });
  const { sentence } = useMatterSentence();
  const { edges, pageInfo, totalCount } = readFragment(DutyListFragment, list);
  const turnTo = (page: PageInAddress) =>
    void navigate({ search: ({ after: _, before: __, ...search }) => ({ ...search, ...page }) });

  const years = Map.groupBy(edges, ({ node }) => node.dueOn.day?.slice(0, 4) ?? '');
  const groups = [...years].map(([year, entries]) => ({
    id: year,
    title: year === '' ? t`Without a last day` : year,
    items: entries.map(({ node }) => itemOf(node, sentence(node))),
  }));
  return (
    <>
      <LedgerList groups={groups} empty={empty} />
      <Pages of={pageInfo} shown={edges.length} totalCount={totalCount} onTurn={turnTo} />
    </>
  );
}
