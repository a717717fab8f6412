import { z } from 'zod';
import { citedStatuteSchema } from './cited-statute.ts';
import { plainNameSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S4.04, S4.46 to S4.49: who answers for consent and storage, what must be notified, and on which statutes it leans. */
export const dataProtectionParameters = z.strictObject({
  statutes: z.array(citedStatuteSchema),
  consentBy: keySchema.nullable(),
  storageBy: keySchema.nullable(),
  authorityFreeRoom: z.boolean(),
  dutyToNotify: z.strictObject({ by: keySchema, statute: plainNameSchema }).nullable(),
});
