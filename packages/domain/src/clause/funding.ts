import { z } from 'zod';
import { daySchema, isAfter } from '../calendar/index.ts';
import { plainNameSchema, wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';

/** Money from elsewhere towards the same work: who gives it, what it pays for (a key shared by all that pays for the same), and when as far as it is known. */
const grantSchema = z
  .strictObject({
    key: keySchema,
    giver: wordsSchema,
    what: keySchema,
    from: daySchema.nullable(),
    until: daySchema.nullable(),
  })
  .refine(({ from, until }) => !from || !until || !isAfter(from, until), {
    path: ['until'],
    error: expecting({ code: 'notBefore', field: 'from' }),
  });

/** S0.50 to S0.55, S3.06, S3.30, S3.31, S4.20: who pays for what; `payer` is a party's key, `funder`, or `by-agreement` for extra orders. */
export const fundingParameters = z.strictObject({
  funder: plainNameSchema.nullable(),
  administeredBy: keySchema.nullable(),
  items: z.array(z.strictObject({ key: keySchema, payer: keySchema, words: wordsSchema })),
  budget: z.strictObject({ preparedBy: keySchema, approvedBy: keySchema }).nullable(),
  grants: z.array(grantSchema).default([]),
});
