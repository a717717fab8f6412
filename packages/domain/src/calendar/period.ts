import { type Day, earlier, isAfter, later, plusMonths } from './day.ts';

export const calendarPeriods = ['month', 'quarter', 'halfYear', 'year'] as const;
export type CalendarPeriod = (typeof calendarPeriods)[number];

export const monthsIn: Readonly<Record<CalendarPeriod, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** Days from `from` to `until`, both included. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

export function periodContaining({ month, year }: Day, of: CalendarPeriod): Span {
  const months = monthsIn[of];
  return periodFrom(year, month - ((month - 1) % months), months);
}

/** The calendar periods that overlap the span, in order. */
export function periodsWithin(span: Span, of: CalendarPeriod): readonly Span[] {
  const months = monthsIn[of];
  const periods: Span[] = [];
  let period = periodContaining(span.from, of);
  while (!isAfter(period.from, span.until)) {
    periods.push(period);
    const { month, year } = period.from;
    period = month + months > 12 ? periodFrom(year + 1, 1, months) : periodFrom(year, month + months, months);
  }
  return periods;
}

/** The stretches of so many months, one after the other from the anchor, that overlap the span; each month is clamped by itself. */
export function stretchesWithin({ from, until }: Span, anchor: Day, months: number): readonly Span[] {
  const apart = (from.year - anchor.year) * 12 + from.month - anchor.month;
  const found: Span[] = [];
  for (let number = Math.max(0, Math.floor(apart / months) - 1); ; number += 1) {
    const stretch = {
      from: plusMonths(anchor, number * months),
      until: plusMonths(anchor, (number + 1) * months).subtract({ days: 1 }),
    };
    if (isAfter(stretch.from, until)) return found;
    if (!isAfter(from, stretch.until)) found.push(stretch);
  }
}

/** So many whole months within one year; built from numbers, since Temporal's arithmetic is slow in long walks. */
export function periodFrom(year: number, month: number, months: number): Span {
  const from = new Temporal.PlainDate(year, month, 1);
  const lastMonth = new Temporal.PlainDate(year, month + months - 1, 1);
  return { from, until: new Temporal.PlainDate(year, month + months - 1, lastMonth.daysInMonth) };
}

export function contains(span: Span, day: Day): boolean {
  return !isAfter(span.from, day) && !isAfter(day, span.until);
}

export function overlap(one: Span, other: Span): Span | null {
  const from = later(one.from, other.from);
  const until = earlier(one.until, other.until);
  return isAfter(from, until) ? null : { from, until };
}

/** `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
export function periodName(from: Day, of: CalendarPeriod): string {
  switch (of) {
    case 'year':
      return `${from.year}`;
    case 'halfYear':
      return `${from.year}-H${Math.ceil(from.month / 6)}`;
    case 'quarter':
      return `${from.year}-Q${Math.ceil(from.month / 3)}`;
    case 'month':
      return from.toString().slice(0, 7);
  }
}
