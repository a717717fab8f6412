import { calendarYears, isInCalendar } from '@landsby/domain/calendar';
import { badInput } from '../operation/errors.ts';

const { first, last } = calendarYears;

/** A year that is asked about, where no scalar has refused it yet. */
export function readYear(year: number): number {
  if (isInCalendar({ year })) return year;
  throw badInput(`${year} lies outside the years ${first} to ${last}. Choose a year within them.`);
}

const mostDays = 3_650;

/** How long something takes, in days; none and fewer than none are the same. */
export function readDuration(days: number | null | undefined): number {
  if (!days || days < 0) return 0;
  if (days <= mostDays) return days;
  throw badInput(`${days} days are more than anything takes here. Choose at most ${mostDays}.`);
}
