import { partyOf } from '@landsby/domain/agreement';
import type { ClauseFamily } from '@landsby/domain/clause';
import { type Sayable, sayableBy } from '@landsby/domain/gate';
import {
  isUndatedByNature,
  type LedgerEntry,
  type LedgerState,
  ledgerOf,
  recordableDuties,
} from '@landsby/domain/ledger';
import type { PartOf, ShownAgreement } from '../agreement/shown-agreement.ts';

type Day = Temporal.PlainDate;

export type LedgerQuestion = {
  readonly asOf: Day;
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
  readonly states?: readonly LedgerState[] | null | undefined;
  readonly nature?: LedgerEntry['nature'] | null | undefined;
  readonly family?: readonly ClauseFamily[] | null | undefined;
  readonly includeStanding?: boolean | null | undefined;
};

export type ShownEntry = PartOf<LedgerEntry>;

export function narrowedLedger(of: ShownAgreement, question: LedgerQuestion): readonly LedgerEntry[] {
  return ledgerOn(of, question).filter(asked(question));
}

/** Where an entry stands in the list: by due day, what has none last. */
export function placeOf({ programmeId, id }: ShownAgreement, { dueOn, key }: LedgerEntry): string {
  return `${dueOn.known ? dueOn.value.toString() : '~'} ${programmeId} ${id} ${key}`;
}

const kept = new WeakMap<ShownAgreement['terms'], Map<string, readonly LedgerEntry[]>>();
const mostKept = 4;

/** Terms never change once read, so neither does their ledger for the same days. */
export function ledgerOn({ terms }: ShownAgreement, { asOf, from, until }: LedgerQuestion): readonly LedgerEntry[] {
  const window = { from: from ?? asOf.subtract({ years: 1 }), until: until ?? asOf.add({ years: 1 }) };
  const days = `${window.from}/${window.until}/${asOf}`;
  const ledgers = kept.get(terms) ?? new Map<string, readonly LedgerEntry[]>();
  kept.set(terms, ledgers);
  const known = ledgers.get(days);
  if (known) return known;
  const [oldest] = ledgers.keys();
  if (oldest !== undefined && ledgers.size >= mostKept) ledgers.delete(oldest);
  const ledger = ledgerOf(terms, window, asOf);
  ledgers.set(days, ledger);
  return ledger;
}

export type Sayings = Sayable & { readonly recordable: ReadonlySet<string> };

const keptSayings = new WeakMap<ShownAgreement['terms'], { readonly asked: string; readonly sayings: Sayings }>();
const nothing: Sayings = { recordable: new Set(), waivable: new Set(), breakable: new Set() };

/** What an organisation may say of duties today; asked once for a list, not once for each entry. */
export function sayingsOf({ terms }: ShownAgreement, organisation: string, today: Day): Sayings {
  const asked = `${organisation} ${today}`;
  const known = keptSayings.get(terms);
  if (known?.asked === asked) return known.sayings;
  const by = partyOf(terms, organisation)?.key;
  const sayings =
    by === undefined ? nothing : { ...sayableBy(terms, by, today), recordable: recordableDuties(terms, by, today) };
  keptSayings.set(terms, { asked, sayings });
  return sayings;
}

function asked({ states, nature, family, includeStanding }: LedgerQuestion): (entry: LedgerEntry) => boolean {
  return (entry) =>
    (!states || states.includes(entry.state)) &&
    (!nature || entry.nature === nature) &&
    (!family || family.includes(entry.family)) &&
    (includeStanding === true || !isUndatedByNature(entry));
}

export function concerns(organisation: string): (of: ShownAgreement) => boolean {
  return ({ terms }) => partyOf(terms, organisation) !== undefined;
}
