export { useNameOfKey } from './use-name-of-key.ts';
export { usePartyName } from './use-party-name.ts';
