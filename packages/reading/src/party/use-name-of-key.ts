import { readFragment } from '../generated/index.ts';
import { type NamedParty, PartyNameFragment, usePartyName } from './use-party-name.ts';

/** A party by its key; a body that is no party is called by its own word. */
export function useNameOfKey() {
  const nameOf = usePartyName();
  return (parties: readonly NamedParty[]) => (key: string) => {
    const party = parties.find((one) => readFragment(PartyNameFragment, one).key === key);
    return party ? nameOf(party) : key.replaceAll('-', ' ');
  };
}
