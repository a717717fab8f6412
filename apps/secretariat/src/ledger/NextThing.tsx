import { useMatterSentence } from '@landsby/reading/ledger';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NextThingFragment = graphql(`
  fragment NextThing on LedgerConnection {
    edges {
      node {
        ...LedgerMatter
      }
    }
  }
`);

interface NextThingProps {
  readonly coming: FragmentType<typeof NextThingFragment>;
  /** Instead, when nothing comes. */
  readonly otherwise?: string;
}

/** What comes first, in a sentence with its day. */
export function NextThing({ coming, otherwise = '' }: NextThingProps) {
  const { sentenceWithDay } = useMatterSentence();
  const [next] = readFragment(NextThingFragment, coming).edges;
  if (!next) return otherwise;
  const sentence = sentenceWithDay(next.node);
  return <Trans>The next thing: {sentence}</Trans>;
}
