import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useMatterSentence } from './use-matter-sentence.ts';

const LedgerSentenceFragment = graphql(`
  fragment LedgerSentence on LedgerEntry {
    ...LedgerMatter
    agreement {
      parties {
        key
      }
    }
  }
`);

type Entry = FragmentType<typeof LedgerSentenceFragment>;

/** A duty or a right as a sentence: without its day where that stands beside it, or with it. */
export function useLedgerSentence() {
  const told = useMatterSentence();
  const telling = (tell: typeof told.sentence) => (entry: Entry) => {
    const shown = readFragment(LedgerSentenceFragment, entry);
    return tell(shown, shown.agreement.parties.length);
  };
  return { sentence: telling(told.sentence), sentenceWithDay: telling(told.sentenceWithDay) };
}
