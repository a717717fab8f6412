import { type Agreement, eventsOf } from '../agreement/index.ts';
import { compareDays } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';

export type FamilyCount = RecordOf<'familiesCounted'>;

/** S4.13: the numbers of families under a clause, activity by activity, the earliest period first; a number only, never anything about a family. */
export function familyCounts(agreement: Agreement, clause: string): readonly FamilyCount[] {
  return eventsOf(agreement, 'familiesCounted')
    .filter((count) => count.clause === clause)
    .toSorted(
      (one, other) =>
        one.register.localeCompare(other.register) ||
        one.activity.localeCompare(other.activity) ||
        compareDays(one.from, other.from),
    );
}
