import { type Agreement, partyByKey } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { LedgerState } from './entry.ts';
import { ledgerOf } from './ledger.ts';

export type FulfilmentRefusal =
  | { readonly kind: 'UnknownDuty' }
  | { readonly kind: 'NotYourDuty'; readonly who: readonly string[] }
  | { readonly kind: 'AlreadyFulfilled'; readonly fulfilledOn: Day }
  | { readonly kind: 'DutyNotOpen'; readonly state: LedgerState }
  | { readonly kind: 'FulfilledInTheFuture'; readonly today: Day };

export interface Fulfilment {
  /** A ledger entry's key. */
  readonly entry: string;
  /** A party's key. */
  readonly by: string;
  readonly on: Day;
}

const looksBackYears = 10;
const looksAheadYears = 2;

/** A party records that its dated duty is done; rights and standing duties are not ticked off. */
export function fulfilDuty(agreement: Agreement, { by, entry, on }: Fulfilment, today: Day): Result<Agreement, FulfilmentRefusal> {
  const window = { from: today.subtract({ years: looksBackYears }), until: today.add({ years: looksAheadYears }) };
  const duty = ledgerOf(agreement, window, today).find(({ key, nature }) => key === entry && nature === 'duty');
  if (!duty || !partyByKey(agreement, by)) return refuse({ kind: 'UnknownDuty' });
  if (!duty.who.includes(by)) return refuse({ kind: 'NotYourDuty', who: duty.who });
  if (duty.stateBecause.code === 'fulfilledOn') return refuse({ kind: 'AlreadyFulfilled', fulfilledOn: duty.stateBecause.day });
  if (duty.stateBecause.code === 'standing' || duty.state === 'moot' || duty.state === 'notYet') return refuse({ kind: 'DutyNotOpen', state: duty.state });
  if (isAfter(on, today)) return refuse({ kind: 'FulfilledInTheFuture', today });
  return accept({ ...agreement, events: [...agreement.events, { kind: 'dutyFulfilled', on, by, entry }] });
}
