import { type ClosedOccasion, type Day, easterSunday } from '../calendar/index.ts';
import type { Step } from '../explanation/index.ts';

/** S4.40: why an occasion falls on its day in that year; only the day after Ascension moves. */
export function closedOccasionSteps(occasion: ClosedOccasion, day: Day): readonly Step[] {
  const falls = { code: 'closedOccasion', occasion, day } as const;
  if (occasion !== 'dayAfterAscension') return [falls];
  const easter = easterSunday(day.year);
  return [{ code: 'easterSunday', day: easter }, { code: 'daysAdded', days: 40, from: easter, day }, falls];
}
