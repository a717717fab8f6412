import type { Span } from './use-length-of.ts';

/** How many years of a term without a known end are drawn. */
const yearsOfNoEnd = 3;

interface Horizon {
  readonly granted: readonly number[];
  readonly spans: readonly Span[];
  readonly days: readonly (string | null)[];
}

/** From the first year with a term or with money to the last. */
export function yearsOver({ granted, spans, days }: Horizon): readonly number[] {
  const edges = spans.flatMap(({ from, until }) => [
    yearOf(from),
    until === null ? yearOf(from) + yearsOfNoEnd : yearOf(until),
  ]);
  const known = [...granted, ...edges, ...days.filter((day) => day !== null).map(yearOf)];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

/** What of a stretch lies in a year; null when nothing does. */
export function within({ from, until }: Span, year: number): { readonly from: string; readonly until: string } | null {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  if (from > last || (until !== null && until < first)) return null;
  return { from: from > first ? from : first, until: until !== null && until < last ? until : last };
}

/** Which share of its year a part of it is: from where to where, 0 to 1. */
export function shareOf({ from, until }: { readonly from: string; readonly until: string }) {
  const first = Temporal.PlainDate.from(from);
  const last = Temporal.PlainDate.from(until);
  return { from: (first.dayOfYear - 1) / first.daysInYear, to: last.dayOfYear / last.daysInYear };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
