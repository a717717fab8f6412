import type { Missing } from '../explanation/index.ts';
import type { LedgerDraft } from './entry.ts';

const undatedByNature: ReadonlySet<Missing['code']> = new Set<Missing['code']>(['continuous', 'onDemand', 'onEvent']);

/** S0.29, S0.45, S4.38: what is owed always, on demand or upon an event has no date because of what it is; no day is missing there. */
export function isUndatedByNature({ dueOn }: Pick<LedgerDraft, 'dueOn'>): boolean {
  return !dueOn.known && undatedByNature.has(dueOn.missing.code);
}
