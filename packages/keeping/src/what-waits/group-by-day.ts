import type { LedgerState } from '../generated/graphql.ts';

export const groupsByDay = ['late', 'thisWeek', 'thisMonth', 'later', 'undetermined'] as const;
export type GroupByDay = (typeof groupsByDay)[number];

interface Dated {
  readonly state: LedgerState;
  readonly dueOn: { readonly day: string | null };
}

/** Where an entry stands in the list: by its state, then by its last day, seen from the day looked at. */
export function groupOf({ state, dueOn: { day } }: Dated, lookedAt: string): GroupByDay {
  if (state === 'NOT_YET' && day === null) return 'later';
  if (state === 'UNDETERMINED' || day === null) return 'undetermined';
  if (state === 'LATE' || state === 'BREACHED') return 'late';
  const asOf = Temporal.PlainDate.from(lookedAt);
  const sunday = asOf.add({ days: 7 - asOf.dayOfWeek }).toString();
  const monthEnd = asOf.with({ day: asOf.daysInMonth }).toString();
  if (day <= sunday) return 'thisWeek';
  return day <= monthEnd ? 'thisMonth' : 'later';
}
