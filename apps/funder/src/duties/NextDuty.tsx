import { useMatterSentence } from '@landsby/reading/ledger';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NextDutyFragment = graphql(`
  fragment NextDuty on Programme {
    next: ledger(
      asOf: $asOf
      from: $asOf
      until: $until
      nature: DUTY
      agreement: $agreement
      states: [NOT_YET, OPEN, DUE]
      first: 1
    ) {
      edges {
        node {
          ...LedgerMatter
        }
      }
    }
  }
`);

/** An empty list still says when the next thing comes. */
export function NextDuty(props: { readonly programme: FragmentType<typeof NextDutyFragment> }) {
  const { sentenceWithDay } = useMatterSentence();
  const [first] = readFragment(NextDutyFragment, props.programme).next.edges;
  if (!first) return <Trans>Nothing comes within a year either.</Trans>;
  const sentence = sentenceWithDay(first.node);
  return <Trans>The next one: {sentence}</Trans>;
}
