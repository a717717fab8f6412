import { usePickedWords } from '@landsby/front';
import { usePartyName } from '@landsby/reading/party';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

export const DoerNameFragment = graphql(`
  fragment DoerName on Doer {
    key
    body {
      da
      sv
      en
    }
    party {
      ...PartyName
    }
  }
`);

/** A body or a party by its name. */
export function useDoerName() {
  const pick = usePickedWords();
  const nameOf = usePartyName();
  return (doer: FragmentType<typeof DoerNameFragment>): string => {
    const { body, key, party } = readFragment(DoerNameFragment, doer);
    if (body) return pick(body).text;
    return party ? nameOf(party) : key;
  };
}
