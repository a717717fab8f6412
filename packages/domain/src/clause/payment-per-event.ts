import { z } from 'zod';
import { moneySchema } from '../money/index.ts';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

const rangeSchema = z
  .strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative() })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'a number not below from' });

/** S3.19 to S3.29: paid per held round with enough participants; more than one amount needs a criterion, null when none is stated. */
export const paymentPerEventParameters = z.strictObject({
  payer: keySchema,
  payee: keySchema,
  amounts: z.array(moneySchema).min(1),
  criterion: wordsSchema.nullable(),
  participants: rangeSchema,
  perYear: rangeSchema.nullable(),
  inTotal: rangeSchema.nullable(),
  invoicing: z.array(z.enum(['afterEachEvent', 'yearly'])).min(1),
  alsoPaidByPayer: z.array(z.strictObject({ key: keySchema, words: wordsSchema, about: moneySchema.nullable() })),
  venues: z.array(z.string().min(1)),
});
