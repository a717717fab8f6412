import { z } from 'zod';
import { lengthSchema } from './timing.ts';

/** S0.60: what a breach allows; without a notice length it ends the agreement on the day it is invoked. */
export const breachParameters = z.strictObject({
  threshold: z.enum(['any', 'material']),
  noticeLength: lengthSchema.nullable(),
});
