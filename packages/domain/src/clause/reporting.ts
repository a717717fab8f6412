import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';
import { timingSchema } from './timing.ts';

/** S4.14: what a register holds: a number of families, something about one family, something sensitive about one, or free text. */
export const registerKinds = ['count', 'attribute', 'sensitive', 'freeText'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** S0.41, S4.12 to S4.16: who documents what, and to whom the report goes; without any party and not to the funder, to all the others. */
export const reportingParameters = z.strictObject({
  by: keySchema,
  to: z.array(keySchema),
  toFunder: z.boolean(),
  report: keySchema,
  timing: timingSchema,
  consolidated: z.boolean(),
  registers: z.array(
    z.strictObject({ key: keySchema, words: wordsSchema, holds: z.enum(registerKinds).exactOptional() }),
  ),
});
export type Register = z.output<typeof reportingParameters>['registers'][number];
