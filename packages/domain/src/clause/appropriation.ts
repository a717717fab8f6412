import { z } from 'zod';
import { moneySchema } from '../money/index.ts';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S2.06 to S2.10: money a party has set aside, in calendar years, and what it pays for. */
export const appropriationParameters = z
  .strictObject({
    by: keySchema,
    body: z.string().min(1),
    yearly: moneySchema,
    fromYear: z.int().min(1900).max(2200),
    untilYear: z.int().min(1900).max(2200),
    paysFor: wordsSchema,
    /** The instance's day as far as it is known; S2.06 gives day and month only. */
    decidedOn: z
      .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), year: z.int().nullable() })
      .nullable(),
  })
  .refine(({ fromYear, untilYear }) => fromYear <= untilYear, {
    path: ['untilYear'],
    error: 'a year not before fromYear',
  });
export type AppropriationParameters = z.output<typeof appropriationParameters>;
