import { z } from 'zod';

/** S0.21 to S0.23: in which phases children take part, and whether guiding principles are owed. */
export const childrensInvolvementParameters = z.strictObject({
  phases: z.array(z.enum(['development', 'implementation', 'evaluation'])).min(1),
  everyInitiative: z.boolean(),
  principlesOwed: z.boolean(),
});
