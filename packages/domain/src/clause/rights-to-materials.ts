import { z } from 'zod';

/** S0.62 to S0.65: who owns what is made, and when a party may demand that its name and logo go. */
export const rightsToMaterialsParameters = z.strictObject({
  own: z.enum(['maker', 'shared']),
  joint: z.enum(['agreedInPlan', 'shared', 'unstated']),
  removalOnDemand: z.strictObject({ triggers: z.array(z.enum(['outdated', 'leaving'])).min(1) }).nullable(),
});
