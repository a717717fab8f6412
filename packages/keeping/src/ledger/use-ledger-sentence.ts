import { useLookedAtDay, useWording } from '@landsby/front';
import type { LedgerMatter } from '@landsby/wording';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePartyName } from '../party/use-party-name.ts';

const LedgerSentenceFragment = graphql(`
  fragment LedgerSentence on LedgerEntry {
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
    dueOn {
      day
    }
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
  const wording = useWording();
  const nameOf = usePartyName();
  const { day } = useLookedAtDay();

  const matterOf = (entry: Entry): LedgerMatter => {
    const { agreement, deed, dueOn, nature, toWhom, who } = readFragment(LedgerSentenceFragment, entry);
    return {
      nature,
      deed: readFragment(StatementFragment, deed),
      who: who.map(nameOf),
      toWhom: toWhom.map(nameOf),
      ofParties: agreement.parties.length,
      dueOn: dueOn.day,
    };
  };
  return {
    sentence: (entry: Entry) => wording.ledger(matterOf(entry)),
    sentenceWithDay: (entry: Entry) => wording.ledgerWithDay(matterOf(entry), day),
  };
}
