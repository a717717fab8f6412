import { useLedgerSentence } from '@landsby/reading/ledger';
import { Sentence, Stack } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const RightsOnLeavingFragment = graphql(`
  fragment RightsOnLeaving on Agreement {
    rights: ledger(asOf: $asOf, nature: RIGHT, family: [RIGHTS_TO_MATERIALS], includeStanding: true, first: 5) {
      edges {
        node {
          key
          ...LedgerSentence
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
  const { sentence } = useLedgerSentence();
  const rights = readFragment(RightsOnLeavingFragment, agreement).rights.edges.map(({ node }) => node);
  if (rights.length === 0) return null;
  return (
    <Stack space="tight">
      <Sentence>
        <Trans>Leaving also opens this:</Trans>
      </Sentence>
      {rights.map((right) => (
        <Sentence key={right.key}>{sentence(right)}</Sentence>
      ))}
    </Stack>
  );
}
