import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S0.17 to S0.21, S1.12: the areas that efforts must lie in; some agreements want a mapping before the final choice (S0.14). */
export const focusAreasParameters = z.strictObject({
  areas: z.array(z.strictObject({ key: keySchema, words: wordsSchema })).min(1),
  mappingComesFirst: z.boolean(),
});
