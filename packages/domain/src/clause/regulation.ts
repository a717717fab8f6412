import { z } from 'zod';
import { roundings } from '../money/index.ts';
import { wordsSchema } from '../words.ts';

/** An amount that follows a published index from a year on; the figures are entered by people, the base figure with them. */
export const regulationSchema = z.strictObject({
  index: wordsSchema,
  firstYear: z.int().min(1900).max(2200),
  rounding: z.enum(roundings).default('unstated'),
});
export type Regulation = z.output<typeof regulationSchema>;
