import { type PageInAddress, useGo } from '@landsby/front';
import { TermTimeline } from '@landsby/keeping/agreements';
import { Pages } from '@landsby/reading/page';
import { EmptyState, Stack, TextLink } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { AgreementTable } from './AgreementTable.tsx';

const AgreementListFragment = graphql(`
  fragment AgreementList on AgreementConnection {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      node {
        ...AgreementTable
        ...TermTimeline
      }
    }
  }
`);

export function AgreementList({ list }: { readonly list: FragmentType<typeof AgreementListFragment> }) {
  const { t } = useLingui();
  const links = useLinks();
  const go = useGo();
  const { edges, pageInfo, totalCount } = readFragment(AgreementListFragment, list);
  const turnTo = (page: PageInAddress) => go(links.agreements(page));
  const agreements = edges.map(({ node }) => node);

  if (agreements.length === 0) {
    return (
      <EmptyState title={t`No agreement is taken in yet`}>
        <TextLink href={links.takeIn()}>
          <Trans>Take in the first one</Trans>
        </TextLink>
      </EmptyState>
    );
  }
  return (
    <Stack space="wide">
      <AgreementTable agreements={agreements} />
      <TermTimeline agreements={agreements} />
      <Pages of={pageInfo} shown={agreements.length} totalCount={totalCount} onTurn={turnTo} />
    </Stack>
  );
}
