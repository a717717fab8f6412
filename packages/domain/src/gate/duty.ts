import { type Agreement, clauseOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { creditorsOf, findEntry, type LedgerEntry, type LedgerState, ledgerAround } from '../ledger/index.ts';
import type { RecordOf } from '../record/index.ts';

export type DutyRefusal =
  | { readonly code: 'unknownDuty' }
  | { readonly code: 'notTheCreditor'; readonly creditors: readonly string[] }
  | { readonly code: 'alreadySaid'; readonly on: Day }
  | { readonly code: 'dutySettled'; readonly state: LedgerState }
  | { readonly code: 'dutyNotLate'; readonly state: LedgerState };

/** The party to whom a duty is owed may let it go while it is unsettled. */
export function waiverGate(agreement: Agreement, record: RecordOf<'dutyWaived'>, today: Day): DutyRefusal | null {
  const duty = findDuty(agreement, record.entry, today);
  return duty ? creditorRefusal(agreement, duty, record) : { code: 'unknownDuty' };
}

/** S0.60: a creditor declares a breach on a day on which a duty is late, or sooner where the agreement has a clause on breach. */
export function breachGate(agreement: Agreement, record: RecordOf<'breachDeclared'>, today: Day): DutyRefusal | null {
  const duty = findDuty(agreement, record.entry, today);
  if (!duty) return { code: 'unknownDuty' };
  const refusal = creditorRefusal(agreement, duty, record);
  if (refusal) return refusal;
  return notLate(agreement, findDuty(agreement, record.entry, record.on)?.state ?? 'notYet');
}

/** The keys of the duties that a party may let go, or declare broken, today. */
export interface Sayable {
  readonly waivable: ReadonlySet<string>;
  readonly breakable: ReadonlySet<string>;
}

/** What a creditor may say today, asked once for the whole ledger. */
export function sayableBy(agreement: Agreement, by: string, today: Day): Sayable {
  const duties = ledgerAround(agreement, today).filter(({ nature }) => nature === 'duty');
  const free = (kind: 'dutyWaived' | 'breachDeclared') =>
    duties.filter((duty) => !creditorRefusal(agreement, duty, { by, entry: duty.key, kind }));
  return {
    waivable: new Set(free('dutyWaived').map(({ key }) => key)),
    breakable: new Set(free('breachDeclared').flatMap(({ key, state }) => (notLate(agreement, state) ? [] : [key]))),
  };
}

function notLate(agreement: Agreement, state: LedgerState): DutyRefusal | null {
  const mayComeSooner = clauseOf(agreement, 'breach') !== undefined && (state === 'open' || state === 'due');
  return state === 'late' || mayComeSooner ? null : { code: 'dutyNotLate', state };
}

function findDuty(agreement: Agreement, key: string, today: Day): LedgerEntry | undefined {
  const entry = findEntry(agreement, key, today);
  return entry?.nature === 'duty' ? entry : undefined;
}

/** A breach may still be let go. */
const settledFor: Readonly<Record<'dutyWaived' | 'breachDeclared', readonly LedgerState[]>> = {
  dutyWaived: ['fulfilled', 'waived', 'moot'],
  breachDeclared: ['fulfilled', 'waived', 'breached', 'moot'],
};

function creditorRefusal(
  agreement: Agreement,
  duty: LedgerEntry,
  { by, entry, kind }: Pick<RecordOf<'dutyWaived' | 'breachDeclared'>, 'by' | 'entry' | 'kind'>,
): DutyRefusal | null {
  const creditors = creditorsOf(agreement, duty);
  if (!creditors.includes(by)) return { code: 'notTheCreditor', creditors };
  const said = agreement.events.find((event) => event.kind === kind && event.entry === entry && event.by === by);
  if (said) return { code: 'alreadySaid', on: said.on };
  return settledFor[kind].includes(duty.state) ? { code: 'dutySettled', state: duty.state } : null;
}
