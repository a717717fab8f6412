import { z } from 'zod';
import { nameSchema, wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S0.25 to S0.28, S1.15: a plan, how far it looks and how often it is made anew; `adoptedBy` is a body's key, null both parties. */
export const planParameters = z.strictObject({
  plan: keySchema,
  name: nameSchema,
  horizonYears: z.int().positive().max(100),
  updateEveryYears: z.int().positive().max(100),
  yearsRun: z.enum(['calendarYear', 'agreementYear', 'unstated']),
  adoptedBy: keySchema.nullable(),
  /** What every version of the plan must say something about. */
  mandatoryParts: z.array(z.strictObject({ key: keySchema, words: wordsSchema })),
});
