import { z } from 'zod';
import { timingSchema } from './timing.ts';

/** S1.23, S3.18, S4.32: the parties look at the agreement together. */
export const reviewParameters = z.strictObject({
  timing: timingSchema,
  mayAdjust: z.boolean(),
});
