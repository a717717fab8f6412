import { TermTimeline } from '@landsby/keeping/agreements';
import { EmptyState, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { AgreementInShort } from './AgreementInShort.tsx';

const OurAgreementsFragment = graphql(`
  fragment OurAgreements on Programme {
    ours: agreements(organisation: $organisation, kind: INSTANCE, first: 100) {
      edges {
        node {
          id
          ...AgreementInShort
          ...TermTimeline
        }
      }
    }
  }
`);

export function OurAgreements({ programme }: { readonly programme: FragmentType<typeof OurAgreementsFragment> }) {
  const { t } = useLingui();
  const agreements = readFragment(OurAgreementsFragment, programme).ours.edges.map(({ node }) => node);
  if (agreements.length === 0) {
    return (
      <EmptyState title={t`We have no agreement in this programme yet`}>
        <Trans>The programme's secretariat takes agreements in. Write to them when yours is missing.</Trans>
      </EmptyState>
    );
  }
  return (
    <Stack space="wide">
      {agreements.map((agreement) => (
        <AgreementInShort key={agreement.id} agreement={agreement} />
      ))}
      <TermTimeline agreements={agreements} />
    </Stack>
  );
}
