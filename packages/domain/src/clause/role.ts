import { z } from 'zod';
import { shareSchema } from '../share/index.ts';
import { nameSchema, plainNameSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S0.36, S0.37, S1.18, S1.25, S1.26, S3.46: a role that a party (or each) keeps filled, and the bodies its holder sits in. */
export const roleParameters = z.strictObject({
  role: keySchema,
  name: nameSchema,
  aliases: z.array(plainNameSchema),
  /** A party's key, `each-municipality` or `each-party`. */
  of: keySchema,
  filled: z.enum(['wholeTerm', 'oncePerTerm']),
  /** A part of a full-time year; below it is a warning only. */
  recommendedShare: shareSchema.nullable(),
  sitsIn: z.array(keySchema),
});
