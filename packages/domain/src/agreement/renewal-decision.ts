import { type Day, plusMonths } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Explained, explain, type Step } from '../explanation/index.ts';

/** S3.39: the last day to take a position on extension, counted back from the term's last day; null where nothing renews. */
export function decisionDay(clause: ClauseOf<'renewal'>, end: Day): Explained<Day> | null {
  if (clause.parameters.kind === 'none') return null;
  const { decideBefore } = clause.parameters;
  if ('days' in decideBefore) {
    const day = end.subtract({ days: decideBefore.days });
    return explain(day, clause, [{ code: 'daysCountedBack', days: decideBefore.days, from: end, day }]);
  }
  const day = plusMonths(end, -decideBefore.months);
  const steps: Step[] = [{ code: 'monthsCountedBack', months: decideBefore.months, from: end, day }];
  if (day.day !== end.day) steps.push({ code: 'clampedToMonthEnd', day, missingDayOfMonth: end.day });
  return explain(day, clause, steps);
}
