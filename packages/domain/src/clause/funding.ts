import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S0.50 to S0.55, S3.30, S3.31, S4.20: who pays for what; `payer` is a party's key, `funder`, or `by-agreement` for extra orders. */
export const fundingParameters = z.strictObject({
  funder: z.string().min(1).nullable(),
  administeredBy: keySchema.nullable(),
  items: z.array(z.strictObject({ key: keySchema, payer: keySchema, words: wordsSchema })),
  budget: z.strictObject({ preparedBy: keySchema, approvedBy: keySchema }).nullable(),
});
