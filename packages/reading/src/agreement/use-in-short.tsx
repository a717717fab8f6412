import { useLanguage } from '@landsby/front';
import { ToldText } from '@landsby/ui';
import { clausesIn } from '@landsby/wording/clause';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { PartyNameFragment, usePartyName } from '../party/use-party-name.ts';

const InShortFragment = graphql(`
  fragment InShort on Agreement {
    parties {
      ...PartyName
    }
    clauses {
      key
      family
      parameters
    }
  }
`);

/** What each clause means, in the reader's language, by the clause's key. */
export function useInShort(agreement: FragmentType<typeof InShortFragment>) {
  const { clauses, parties } = readFragment(InShortFragment, agreement);
  const language = useLanguage();
  const nameOf = usePartyName();
  const partyNames = new Map(parties.map((party) => [readFragment(PartyNameFragment, party).key, nameOf(party)]));
  const tell = clausesIn(language, { clauses, partyNames });

  return (key: string) => {
    const clause = clauses.find((one) => one.key === key);
    const blocks = clause && tell(clause);
    if (blocks) return <ToldText blocks={blocks} />;
    return (
      <p>
        <Trans>This clause cannot be said in short here. Load the page again, or read the agreement's words.</Trans>
      </p>
    );
  };
}
