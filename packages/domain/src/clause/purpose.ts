import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';

/** S4.10: what a family may get at a level of need. */
export const supportActivities = [
  'counselling',
  'volunteering',
  'generalService',
  'preventiveEffort',
  'limitedEffort',
  'specialEffort',
] as const;
export type SupportActivity = (typeof supportActivities)[number];

const familySituations = ['vulnerable', 'atRisk'] as const;

/** S0.09 to S0.13, S2.17, S4.03 to S4.11: what it is for and for whom; ages in whole years, both included. */
export const purposeParameters = z
  .strictObject({
    ageFrom: z.int().min(0).max(120).nullable(),
    ageTo: z.int().min(0).max(120).nullable(),
    includesPregnancy: z.boolean(),
    purposes: z.array(z.strictObject({ key: keySchema, words: wordsSchema })).min(1),
    needLevels: z.array(
      z.strictObject({
        level: z.int().positive(),
        leadBy: keySchema.nullable(),
        words: wordsSchema,
        activities: z
          .array(z.strictObject({ activity: z.enum(supportActivities), by: keySchema }))
          .min(1)
          .exactOptional(),
      }),
    ),
    /** S4.09: in which situation a family is that it is for; whether one of several is enough, it does not say. */
    situations: z.array(z.enum(familySituations)).min(1).exactOptional(),
    seekingSupport: z.literal(true).exactOptional(),
    /** S2.17: the numbered goals it answers to, and the success criteria of each: 3 and 1 for 3.1. */
    goals: z
      .array(
        z.strictObject({
          goal: z.int().min(1).max(99),
          criteria: z.array(z.int().min(1).max(99)).min(1),
        }),
      )
      .min(1)
      .exactOptional(),
  })
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, {
    path: ['ageTo'],
    error: expecting({ code: 'notBelow', field: 'ageFrom' }),
  });
