import { useLookedAtDay, useWording } from '@landsby/front';
import type { LedgerMatter } from '@landsby/wording';
import { StatementFragment } from '../explanation/statement.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePartyName } from '../party/use-party-name.ts';

const LedgerMatterFragment = graphql(`
  fragment LedgerMatter on LedgerEntry {
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
  }
`);

type Entry = FragmentType<typeof LedgerMatterFragment>;

/** A duty or a right as a sentence, without its day or with it; who is all of so many parties is not named one by one. */
export function useMatterSentence() {
  const wording = useWording();
  const nameOf = usePartyName();
  const { day } = useLookedAtDay();

  const matterOf = (entry: Entry, ofParties?: number): LedgerMatter => {
    const { deed, dueOn, nature, toWhom, who } = readFragment(LedgerMatterFragment, entry);
    return {
      nature,
      deed: readFragment(StatementFragment, deed),
      who: who.map(nameOf),
      toWhom: toWhom.map(nameOf),
      dueOn: dueOn.day,
      ...(ofParties !== undefined && { ofParties }),
    };
  };
  return {
    sentence: (entry: Entry, ofParties?: number) => wording.ledger(matterOf(entry, ofParties)),
    sentenceWithDay: (entry: Entry, ofParties?: number) => wording.ledgerWithDay(matterOf(entry, ofParties), day),
  };
}
