import { useWording } from '@landsby/front';
import { Sentence } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const WithoutAgreementFragment = graphql(`
  fragment WithoutAgreement on Programme {
    members(first: 500) {
      edges {
        node {
          role
          organisation {
            id
            name
          }
        }
      }
    }
    all: agreements(kind: INSTANCE, first: 500) {
      edges {
        node {
          parties {
            organisation {
              id
            }
          }
        }
      }
    }
  }
`);

interface WithoutAgreementProps {
  readonly programme: FragmentType<typeof WithoutAgreementFragment>;
}

/** The municipalities that take part and have no agreement here yet. */
export function WithoutAgreement({ programme }: WithoutAgreementProps) {
  const wording = useWording();
  const { members, all } = readFragment(WithoutAgreementFragment, programme);
  const parties = new Set(all.edges.flatMap(({ node }) => node.parties.map(({ organisation }) => organisation?.id)));
  const names = members.edges
    .filter(({ node }) => node.role === 'MUNICIPALITY' && !parties.has(node.organisation.id))
    .map(({ node }) => node.organisation.name);

  if (names.length === 0) return null;
  return (
    <Sentence look="quiet">
      <Trans>Takes part without an agreement here: {wording.list(names)}.</Trans>
    </Sentence>
  );
}
