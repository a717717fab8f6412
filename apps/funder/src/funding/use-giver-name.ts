import { usePickedWords } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const GiverNameFragment = graphql(`
  fragment GiverName on FundingSource {
    party {
      ...PartyName
    }
    giver {
      da
      sv
      en
    }
  }
`);

/** Who gives the money: a party by its name, others as the agreement calls them. */
export function useGiverName() {
  const nameOf = usePartyName();
  const pick = usePickedWords();
  return (source: FragmentType<typeof GiverNameFragment>): string => {
    const { giver, party } = readFragment(GiverNameFragment, source);
    if (party) return nameOf(party);
    return giver ? pick(giver).text : '';
  };
}
