import { z } from 'zod';
import { ruleIdSchema } from '../explanation/index.ts';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';
import { timingSchema } from './timing.ts';

/** For whom a service is: those who work with families, or children, young people and parents themselves. */
export const serviceAudiences = ['professionals', 'families'] as const;

/** S0.43, S0.44: one service, and whether those towards whom it is promised pay for it. */
const serviceSchema = z.strictObject({
  key: keySchema,
  words: wordsSchema,
  audience: z.enum(serviceAudiences),
  price: z.enum(['free', 'receiverPays', 'unstated']),
});
export type PromisedService = z.output<typeof serviceSchema>;

/** S0.32 to S0.45, S1.24 to S1.26, S4.24 to S4.26: what a party (or each) owes the others, action by action. */
export const commitmentParameters = z.strictObject({
  by: z.array(keySchema).min(1),
  to: z.array(keySchema),
  actions: z
    .array(
      z.strictObject({
        key: keySchema,
        words: wordsSchema,
        timing: timingSchema,
        ruleIds: z.array(ruleIdSchema),
        /** S0.55: each effort must show how it meets this one. */
        shownForEachEffort: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
  services: z.array(serviceSchema).min(1).exactOptional(),
});
