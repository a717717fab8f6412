import { z } from 'zod';
import { expecting } from '../expectation/index.ts';

/** A calendar day, without time of day or zone. */
export type Day = Temporal.PlainDate;

/** Throws a RangeError on anything but an ISO day: for constants and tests; input goes through `daySchema`. */
export function day(iso: string): Day {
  return Temporal.PlainDate.from(iso);
}

/** No agreement is older, and none runs longer. */
export const calendarYears = { first: 1900, last: 2199 } as const;

/** Whether a day that somebody gives lies in these years; what is counted from it may lie beyond. */
export function isInCalendar({ year }: Pick<Day, 'year'>): boolean {
  return year >= calendarYears.first && year <= calendarYears.last;
}

const isoDay = z.iso
  .date(expecting({ code: 'day' }))
  .refine(
    (iso) => isInCalendar({ year: Number(iso.slice(0, 4)) }),
    expecting({ code: 'dayWithin', fromYear: calendarYears.first, toYear: calendarYears.last }),
  );

/** ISO text outside, `Temporal.PlainDate` inside; refuses days that no calendar has. */
export const daySchema = z.codec(isoDay, z.instanceof(Temporal.PlainDate), {
  decode: (iso) => Temporal.PlainDate.from(iso),
  encode: (value) => value.toString(),
});

/** Below 0, 0 or above 0, for sorting; by fields, since `Temporal.PlainDate.compare` costs ten times as much. */
export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

export function isBefore(one: Day, other: Day): boolean {
  return compareDays(one, other) < 0;
}

export function isAfter(one: Day, other: Day): boolean {
  return compareDays(one, other) > 0;
}

export function earlier(one: Day, other: Day): Day {
  return isAfter(one, other) ? other : one;
}

export function later(one: Day, other: Day): Day {
  return isBefore(one, other) ? other : one;
}

/** Whole months forward or back, clamped to the month's end where the month is shorter. */
export function plusMonths(from: Day, months: number): Day {
  return from.add({ months });
}
