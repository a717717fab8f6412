import { useLedgerSentence } from '@landsby/reading/ledger';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

export const NextThingFragment = graphql(`
  fragment NextThing on LedgerEntry {
    ...LedgerSentence
  }
`);

/** An empty list, or an empty month, still says when the next thing comes. */
export function NextThing({ entry }: { readonly entry: FragmentType<typeof NextThingFragment> }) {
  const { sentenceWithDay } = useLedgerSentence();
  const sentence = sentenceWithDay(readFragment(NextThingFragment, entry));
  return <Trans>The next thing: {sentence}</Trans>;
}
