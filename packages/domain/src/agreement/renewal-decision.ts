import { type Day, isBefore, plusMonths } from '../calendar/index.ts';
import type { ClauseOf, DayOfYear } from '../clause/index.ts';
import { type Explained, explain } from '../explanation/index.ts';
import { clampedStep } from './length.ts';

type Renewal = ClauseOf<'renewal'>;
export type Renewing = Renewal & { readonly parameters: Exclude<Renewal['parameters'], { readonly kind: 'none' }> };

/** Whether the agreement may go on at all, by decision or silently. */
export function renews(clause: Renewal): clause is Renewing {
  return clause.parameters.kind !== 'none';
}

/** S3.39: the last day to take a position on extension, counted back from the term's last day; null where nothing renews. */
export function decisionDay(clause: Renewing, end: Day): Explained<Day>;
export function decisionDay(clause: Renewal, end: Day): Explained<Day> | null;
export function decisionDay(clause: Renewal, end: Day): Explained<Day> | null {
  if (!renews(clause)) return null;
  const { decideBefore } = clause.parameters;
  if ('month' in decideBefore) {
    const day = lastBefore(end, decideBefore);
    return explain(day, clause, [{ code: 'dayOfYearBefore', from: end, day }]);
  }
  if ('days' in decideBefore) {
    const day = end.subtract({ days: decideBefore.days });
    return explain(day, clause, [{ code: 'daysCountedBack', days: decideBefore.days, from: end, day }]);
  }
  const day = plusMonths(end, -decideBefore.months);
  return explain(day, clause, [
    { code: 'monthsCountedBack', months: decideBefore.months, from: end, day },
    ...clampedStep(day, end.day),
  ]);
}

/** The last such day of a year that lies before the end; the 28th in a February without a 29th. */
function lastBefore(end: Day, dayOfYear: DayOfYear): Day {
  const sameYear = end.with(dayOfYear);
  return isBefore(sameYear, end) ? sameYear : end.subtract({ years: 1 }).with(dayOfYear);
}
