import { type Day, plusMonths } from '../calendar/index.ts';
import type { Length } from '../clause/index.ts';
import type { Step } from '../explanation/index.ts';

/** The day a length after another; months are clamped to the month's end. */
export function afterLength(from: Day, length: Length): Day {
  return 'months' in length ? plusMonths(from, length.months) : from.add({ days: length.days });
}

/** How `afterLength` gets there. */
export function lengthSteps(from: Day, length: Length): readonly Step[] {
  const day = afterLength(from, length);
  if ('days' in length) return [{ code: 'daysAdded', days: length.days, from, day }];
  return [{ code: 'monthsAdded', months: length.months, from, day }, ...clampedStep(day, from.day)];
}

/** Says that the month is too short for the day that was counted with. */
export function clampedStep(day: Day, dayOfMonth: number): readonly Step[] {
  return day.day === dayOfMonth ? [] : [{ code: 'clampedToMonthEnd', day, missingDayOfMonth: dayOfMonth }];
}
