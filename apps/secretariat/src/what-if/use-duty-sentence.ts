import { useWording } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const DutySentenceFragment = graphql(`
  fragment DutySentence on LedgerEntry {
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

/** Who would owe what to whom. */
export function useDutySentence() {
  const wording = useWording();
  const nameOf = usePartyName();
  return (entry: FragmentType<typeof DutySentenceFragment>): string => {
    const { deed, dueOn, nature, toWhom, who } = readFragment(DutySentenceFragment, entry);
    return wording.ledger({
      nature,
      deed: readFragment(StatementFragment, deed),
      who: who.map(nameOf),
      toWhom: toWhom.map(nameOf),
      dueOn: dueOn.day,
    });
  };
}
