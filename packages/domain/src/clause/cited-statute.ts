import { z } from 'zod';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';

/** A statute as it is cited, in words or with its key in the register of statutes and its paragraph. */
export const citedStatuteSchema = z.union(
  [
    z.string().min(1),
    z.strictObject({
      statute: keySchema.nullable(),
      paragraph: z.string().min(1).nullable(),
      citedAs: z.string().min(1),
    }),
  ],
  expecting({ code: 'statute' }),
);
export type CitedStatute = z.output<typeof citedStatuteSchema>;
