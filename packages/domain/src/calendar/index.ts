export { type ClosedOccasion, closedDay, closedOccasions, easterSunday } from './closed-day.ts';
export {
  calendarYears,
  compareDays,
  type Day,
  day,
  daySchema,
  earlier,
  isAfter,
  isBefore,
  isInCalendar,
  later,
  plusMonths,
} from './day.ts';
export {
  type CalendarPeriod,
  calendarPeriods,
  contains,
  monthsIn,
  overlap,
  periodContaining,
  periodFrom,
  periodName,
  periodsWithin,
  type Span,
  stretchesWithin,
} from './period.ts';
export { seasonOf } from './season.ts';
export { type Stretch, shared, without } from './stretch.ts';
export { type TurningPoint, turningPointFrom, turningPointSchema, turningPointUpTo } from './turning-point.ts';
