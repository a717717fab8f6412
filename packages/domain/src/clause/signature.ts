import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S1.27, S3.45, S4.50: who signs for each party, and in how many originals. */
export const signatureParameters = z.strictObject({
  signatories: z.array(z.strictObject({ party: keySchema, roles: z.array(wordsSchema) })),
  originals: z.int().positive().nullable(),
});
