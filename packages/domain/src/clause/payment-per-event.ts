import { z } from 'zod';
import { moneySchema } from '../money/index.ts';
import { plainNameSchema, wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema, whatSchema } from './head.ts';
import { regulationSchema } from './regulation.ts';

const rangeSchema = z
  .strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative() })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: expecting({ code: 'notBelow', field: 'from' }) });

/** S3.23 to S3.25: what the payer pays besides; `flow` is whether it is charged within the payer's own organisation. */
const besideSchema = z.strictObject({
  key: keySchema,
  words: wordsSchema,
  about: moneySchema.nullable(),
  flow: z.enum(['internalCharge', 'externalInvoice', 'unstated']).default('unstated'),
  /** Who books it, once for each answer that the text gives. */
  arrangedBy: z.array(wordsSchema).default([]),
});

/** S3.19 to S3.29: paid per held round with enough participants; more than one amount needs a criterion, null when none is stated. */
export const paymentPerEventParameters = z
  .strictObject({
    payer: keySchema,
    payee: keySchema,
    amounts: z.array(moneySchema).min(1),
    criterion: wordsSchema.nullable(),
    participants: rangeSchema,
    perYear: rangeSchema.nullable(),
    inTotal: rangeSchema.nullable(),
    invoicing: z.array(z.enum(['afterEachEvent', 'yearly'])).min(1),
    alsoPaidByPayer: z.array(besideSchema),
    venues: z.array(plainNameSchema),
    what: whatSchema,
    /** Whether an amount is for the round or for each participant, then up to the cap. */
    per: z.enum(['event', 'participant']).default('event'),
    cap: moneySchema.nullable().default(null),
    /** S3.28: when participants are counted. */
    counted: z.enum(['atStart', 'atEnd', 'unstated']).default('unstated'),
    /** What a round with more participants than the most is. */
    aboveMost: z.enum(['notHeld', 'paid', 'unstated']).default('unstated'),
    /** S3.13: what taking part costs; nothing is an amount of 0, null is unstated. */
    participantPrice: moneySchema.nullable().default(null),
    regulation: regulationSchema.nullable().default(null),
  })
  .refine(({ cap, per }) => cap === null || per === 'participant', {
    path: ['cap'],
    error: expecting({ code: 'noCap' }),
  });
