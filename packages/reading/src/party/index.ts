export { useNameOfKey } from './use-name-of-key.ts';
export { type NamedParty, usePartyName } from './use-party-name.ts';
