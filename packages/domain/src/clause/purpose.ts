import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';

/** S0.09 to S0.13, S4.03 to S4.11: what it is for and for whom; ages in whole years, both included. */
export const purposeParameters = z
  .strictObject({
    ageFrom: z.int().min(0).max(120).nullable(),
    ageTo: z.int().min(0).max(120).nullable(),
    includesPregnancy: z.boolean(),
    purposes: z.array(z.strictObject({ key: keySchema, words: wordsSchema })).min(1),
    needLevels: z.array(
      z.strictObject({ level: z.int().positive(), leadBy: keySchema.nullable(), words: wordsSchema }),
    ),
  })
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, {
    path: ['ageTo'],
    error: 'an age not below ageFrom',
  });
