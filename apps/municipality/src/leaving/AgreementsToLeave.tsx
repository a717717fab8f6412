import { usePickedWords, wordOf } from '@landsby/front';
import { DefinitionList, EmptyState } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate, useParams } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { LeavingInShort } from './LeavingInShort.tsx';

const AgreementsToLeaveFragment = graphql(`
  fragment AgreementsToLeave on Programme {
    ours: agreements(organisation: $organisation, kind: INSTANCE, first: 100) {
      edges {
        node {
          id
          title {
            da
            sv
            en
          }
          ...LeavingInShort
        }
      }
    }
  }
`);

interface AgreementsToLeaveProps {
  readonly programme: FragmentType<typeof AgreementsToLeaveFragment>;
}

export function AgreementsToLeave(props: AgreementsToLeaveProps) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { programme = '' } = useParams({ strict: false });
  const agreements = readFragment(AgreementsToLeaveFragment, props.programme).ours.edges.map(({ node }) => node);
  const [first, ...others] = agreements;

  if (!first) {
    return (
      <EmptyState title={t`There is nothing to leave`}>
        <Trans>We have no agreement in this programme.</Trans>
      </EmptyState>
    );
  }
  if (others.length === 0) {
    const params = { programme, agreement: wordOf(first.id) };
    return <Navigate to="/$programme/agreements/$agreement/leaving" params={params} replace />;
  }
  return (
    <DefinitionList
      items={agreements.map((agreement) => ({
        term: pick(agreement.title).text,
        is: <LeavingInShort agreement={agreement} />,
      }))}
    />
  );
}
