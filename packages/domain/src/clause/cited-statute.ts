import { z } from 'zod';
import { expecting } from '../expectation/index.ts';
import { plainNameSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** A statute as it is cited, in words or with its key in the register of statutes and its paragraph. */
export const citedStatuteSchema = z.union(
  [
    plainNameSchema,
    z.strictObject({
      statute: keySchema.nullable(),
      paragraph: plainNameSchema.nullable(),
      citedAs: plainNameSchema,
    }),
  ],
  expecting({ code: 'statute' }),
);
export type CitedStatute = z.output<typeof citedStatuteSchema>;
