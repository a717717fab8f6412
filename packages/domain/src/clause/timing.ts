import { z } from 'zod';
import { calendarPeriods, daySchema, monthsIn } from '../calendar/index.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';

const wholeUnits = z.int().positive().max(12_000);

/** A length in whole months or in days; months are clamped to the month's end. */
export const lengthSchema = z.union(
  [z.strictObject({ months: wholeUnits }), z.strictObject({ days: wholeUnits })],
  expecting({ code: 'length' }),
);
export type Length = z.output<typeof lengthSchema>;

/** A day of every year; 29 February counts as the 28th where there is none. */
export const dayOfYearSchema = z
  .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ day, month }) => day <= Temporal.PlainMonthDay.from({ month, day }, { overflow: 'constrain' }).day, {
    path: ['day'],
    error: expecting({ code: 'dayOfMonth' }),
  });
export type DayOfYear = z.output<typeof dayOfYearSchema>;

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** When a duty is due. `dueMonth` is the month within the period (2 of a quarter) whose last day is the limit; null is the period's last. */
export const timingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continuous') }),
  z.strictObject({ kind: z.literal('noDeadline') }),
  z.strictObject({ kind: z.literal('onEvent'), event: keySchema }),
  z.strictObject({ kind: z.literal('by'), on: daySchema }),
  z.strictObject({ kind: z.literal('season'), season: z.enum(seasons), year: z.int().min(1900).max(2200) }),
  z.strictObject({ kind: z.literal('afterStart'), length: lengthSchema }),
  /** Once in every so many months, counted from the term's first day or from the first day of its first year. */
  z.strictObject({
    kind: z.literal('everyMonths'),
    months: z.int().positive().max(1200),
    countedFrom: z.enum(['start', 'calendarYear']),
  }),
  z
    .strictObject({
      kind: z.literal('everyPeriod'),
      every: z.enum(calendarPeriods),
      dueMonth: z.int().positive().nullable(),
    })
    .refine(({ dueMonth, every }) => dueMonth === null || dueMonth <= monthsIn[every], {
      path: ['dueMonth'],
      error: expecting({ code: 'monthOfPeriod' }),
    }),
]);
export type Timing = z.output<typeof timingSchema>;
