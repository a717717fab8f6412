import { type Agreement, partyByKey } from '../agreement/index.ts';

export type UnknownParties = {
  readonly code: 'unknownParties';
  readonly keys: readonly string[];
};

export function unknownParties(agreement: Agreement, parties: readonly string[]): UnknownParties | null {
  const keys = [...new Set(parties.filter((party) => !partyByKey(agreement, party)))];
  return keys.length > 0 ? { code: 'unknownParties', keys } : null;
}
