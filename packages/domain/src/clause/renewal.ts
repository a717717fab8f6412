import { z } from 'zod';
import { lengthSchema } from './timing.ts';

/** S3.37 to S3.39: ends by itself, or goes on by a decision (or silently, unless opted out) taken a length before the end. */
export const renewalParameters = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.enum(['byDecision', 'silent']),
    extension: lengthSchema,
    decideBefore: lengthSchema,
    atMostTimes: z.int().positive().nullable(),
  }),
]);
