import { z } from 'zod';
import { moneySchema } from '../money/index.ts';
import { plainNameSchema, wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema, whatSchema } from './head.ts';

const dayOfYearSchema = z
  .strictObject({
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    year: z.int().min(1900).max(2200).nullable(),
  })
  .refine(
    ({ day, month, year }) => day <= Temporal.PlainYearMonth.from({ year: year ?? leapYear, month }).daysInMonth,
    {
      path: ['day'],
      error: expecting({ code: 'dayOfMonth' }),
    },
  );

/** Where the year is unknown, 29 February may be meant. */
const leapYear = 2000;

/** S2.06 to S2.10: money a party has set aside, in calendar years, and what it pays for. */
export const appropriationParameters = z
  .strictObject({
    by: keySchema,
    body: plainNameSchema,
    yearly: moneySchema,
    fromYear: z.int().min(1900).max(2200),
    untilYear: z.int().min(1900).max(2200),
    paysFor: wordsSchema,
    what: whatSchema,
    /** The instance's day as far as it is known; S2.06 gives day and month only. */
    decidedOn: dayOfYearSchema.nullable(),
  })
  .refine(({ fromYear, untilYear }) => fromYear <= untilYear, {
    path: ['untilYear'],
    error: expecting({ code: 'notBefore', field: 'fromYear' }),
  });
