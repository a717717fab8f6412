import type { Agreement } from '../agreement/index.ts';
import { contains, type Day } from '../calendar/index.ts';
import { type Deed, type LedgerEntry, ledgerOf } from '../ledger/index.ts';

/** What a municipality must have decided politically before it can do it. */
const needsDecision: ReadonlySet<Deed['code']> = new Set([
  'giveNotice',
  'giveNoticeAnyTime',
  'takePositionOnExtension',
  'optOutOfRenewal',
  'adoptPlan',
] as const);

const years = 3;

/** A duty or a right whose last day is known and still ahead. */
export type LegalDate = LedgerEntry & { readonly dueOn: { readonly known: true; readonly value: Day } };

/** The legal dates of the next years that a case may be opened for, the soonest first: notice, extension, plan. */
export function legalDates(agreement: Agreement, asOf: Day): readonly LegalDate[] {
  const window = { from: asOf, until: asOf.add({ years }) };
  return ledgerOf(agreement, window, asOf).flatMap((entry) => {
    const { deed, dueOn, state } = entry;
    const stands = state !== 'fulfilled' && state !== 'moot' && state !== 'waived';
    return needsDecision.has(deed.code) && stands && dueOn.known && contains(window, dueOn.value)
      ? [{ ...entry, dueOn }]
      : [];
  });
}
