import { z } from 'zod';
import { type Day, isAfter, isBefore } from './day.ts';
import { calendarPeriods, monthsIn, periodContaining } from './period.ts';

/** The days of a year on which an agreement may end: the first or the last day of a calendar period. */
export const turningPointSchema = z.strictObject({
  edge: z.enum(['start', 'end']),
  of: z.enum(calendarPeriods),
});
export type TurningPoint = z.output<typeof turningPointSchema>;

/** The first turning point on or after the day. */
export function turningPointFrom(from: Day, { edge, of }: TurningPoint): Day {
  const period = periodContaining(from, of);
  if (edge === 'end') return period.until;
  return isBefore(period.from, from) ? period.from.add({ months: monthsIn[of] }) : period.from;
}

/** The last turning point on or before the day. */
export function turningPointUpTo(upTo: Day, { edge, of }: TurningPoint): Day {
  const period = periodContaining(upTo, of);
  if (edge === 'start') return period.from;
  return isAfter(period.until, upTo) ? period.from.subtract({ days: 1 }) : period.until;
}
