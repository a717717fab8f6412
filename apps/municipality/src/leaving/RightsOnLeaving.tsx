import { Sentence, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useWording } from '../language/use-wording.ts';
import { usePartyName } from '../party/use-party-name.ts';

const RightsOnLeavingFragment = graphql(`
  fragment RightsOnLeaving on Agreement {
    rights: ledger(asOf: $asOf, nature: RIGHT, family: [RIGHTS_TO_MATERIALS], includeStanding: true, first: 5) {
      edges {
        node {
          key
          nature
          deed {
            ...Statement
          }
          who {
            ...PartyName
          }
          toWhom {
            ...PartyName
          }
        }
      }
    }
  }
`);

interface RightsOnLeavingProps {
  readonly agreement: FragmentType<typeof RightsOnLeavingFragment>;
}

/** What a party may demand because somebody leaves. */
export function RightsOnLeaving({ agreement }: RightsOnLeavingProps) {
  const wording = useWording();
  const nameOf = usePartyName();
  const rights = readFragment(RightsOnLeavingFragment, agreement).rights.edges.map(({ node }) => node);
  if (rights.length === 0) return null;
  return (
    <Stack space="tight">
      <Sentence>
        <Trans>Leaving also opens this:</Trans>
      </Sentence>
      {rights.map(({ deed, key, nature, toWhom, who }) => (
        <Sentence key={key}>
          {wording.ledger({
            nature,
            deed: readFragment(StatementFragment, deed),
            who: who.map(nameOf),
            toWhom: toWhom.map(nameOf),
          })}
        </Sentence>
      ))}
    </Stack>
  );
}
