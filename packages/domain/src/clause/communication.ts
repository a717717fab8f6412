import { z } from 'zod';
import { keySchema } from './head.ts';

/** S0.29 to S0.31, S3.33 to S3.35: whose approval material needs, whose marks it must carry. */
export const communicationParameters = z.strictObject({
  approval: z
    .strictObject({
      by: keySchema,
      triggeredBy: z.enum(['nameAndLogo', 'nameOrLogo', 'unsettled']),
      responseDays: z.int().positive().nullable(),
    })
    .nullable(),
  logosRequiredOf: z.array(keySchema),
  communicationPlan: z.boolean(),
});
