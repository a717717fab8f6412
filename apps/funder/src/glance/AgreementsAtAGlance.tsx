import type { PageInAddress } from '@landsby/front';
import { Pages } from '@landsby/reading/page';
import { EmptyState, Section } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { MunicipalityTable } from './MunicipalityTable.tsx';
import { TermTimeline } from './TermTimeline.tsx';

const AgreementsAtAGlanceFragment = graphql(`
  fragment AgreementsAtAGlance on AgreementConnection {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      node {
        ...MunicipalityTable
        ...TermTimeline
      }
    }
  }
`);

interface AgreementsAtAGlanceProps {
  readonly list: FragmentType<typeof AgreementsAtAGlanceFragment>;
}

/** The municipalities with their agreements: in words, then drawn over time. */
export function AgreementsAtAGlance({ list }: AgreementsAtAGlanceProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/$programme/at-a-glance' });
  const { edges, pageInfo, totalCount } = readFragment(AgreementsAtAGlanceFragment, list);
  const turnTo = (page: PageInAddress) =>
    void navigate({ search: ({ after: _, before: __, ...search }) => ({ ...search, ...page }) });
  const agreements = edges.map(({ node }) => node);

  if (agreements.length === 0) {
    return (
      <EmptyState title={t`The programme has no agreement yet`}>
        <Trans>As soon as the secretariat takes one in, it stands here with what follows from it.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={t`Municipalities and their agreements`}>
        <MunicipalityTable agreements={agreements} />
      </Section>
      <Section title={t`Time and money`}>
        <TermTimeline agreements={agreements} />
      </Section>
      <Pages of={pageInfo} shown={edges.length} totalCount={totalCount} onTurn={turnTo} />
    </>
  );
}
