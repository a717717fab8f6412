import { type Agreement, partyByKey } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { LedgerEntry, LedgerState } from './entry.ts';
import { findEntry, ledgerAround } from './find-entry.ts';

export type FulfilmentRefusal =
  | { readonly kind: 'UnknownDuty' }
  | { readonly kind: 'NotYourDuty'; readonly who: readonly string[] }
  | { readonly kind: 'AlreadyFulfilled'; readonly fulfilledOn: Day }
  | { readonly kind: 'DutyNotOpen'; readonly state: LedgerState }
  | { readonly kind: 'FulfilledInTheFuture'; readonly today: Day };

interface Fulfilment {
  /** A ledger entry's key. */
  readonly entry: string;
  /** A party's key. */
  readonly by: string;
  readonly on: Day;
}

/** A party records that its duty is done; rights, series and what an instance decides are not ticked off. */
export function fulfilDuty(
  agreement: Agreement,
  { by, entry, on }: Fulfilment,
  today: Day,
): Result<Agreement, FulfilmentRefusal> {
  const duty = findEntry(agreement, entry, today);
  if (duty?.nature !== 'duty' || !partyByKey(agreement, by)) return refuse({ kind: 'UnknownDuty' });
  const refusal = refusalOf(duty, { by, on }, today);
  if (refusal) return refuse(refusal);
  return accept({ ...agreement, events: [...agreement.events, { kind: 'dutyFulfilled', on, by, entry }] });
}

/** The keys of the duties that a party may record as done today. */
export function recordableDuties(agreement: Agreement, by: string, today: Day): ReadonlySet<string> {
  const open = ledgerAround(agreement, today).filter(
    (entry) => entry.nature === 'duty' && !refusalOf(entry, { by, on: today }, today),
  );
  return new Set(open.map(({ key }) => key));
}

function refusalOf(duty: LedgerEntry, { by, on }: Omit<Fulfilment, 'entry'>, today: Day): FulfilmentRefusal | null {
  if (!duty.who.includes(by)) return { kind: 'NotYourDuty', who: duty.who };
  const own = duty.attestations.find((attestation) => attestation.by === by);
  const fulfilledOn = own?.on ?? fulfilmentDay(duty);
  if (fulfilledOn) return { kind: 'AlreadyFulfilled', fulfilledOn };
  if (!canBeTickedOff(duty)) return { kind: 'DutyNotOpen', state: duty.state };
  if (isAfter(on, today)) return { kind: 'FulfilledInTheFuture', today };
  if (duty.opensOn && isBefore(on, duty.opensOn)) return { kind: 'DutyNotOpen', state: 'notYet' };
  return null;
}

function fulfilmentDay({ state, stateBecause: reason }: LedgerEntry): Day | null {
  return state === 'fulfilled' && 'day' in reason ? reason.day : null;
}

const closed: ReadonlySet<LedgerState> = new Set(['moot', 'notYet', 'waived']);

function canBeTickedOff({ deed, series, state }: LedgerEntry): boolean {
  return !series && deed.code !== 'decideCase' && !closed.has(state);
}
