import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { longest } from '../words.ts';
import { recordHead, textSchema } from './record-head.ts';

export const effortPhases = ['development', 'implementation', 'evaluation'] as const;
export type EffortPhase = (typeof effortPhases)[number];

const effort = keySchema.describe('The key of the effort.');

/** S0.14 to S0.16, S2.17, S0.21, S0.23, S0.24, S0.55: mapping, efforts and the children who take part in them. */
export const effortRecords = [
  z
    .strictObject({
      kind: z.literal('mappingDone'),
      ...recordHead,
      findings: textSchema.describe('What the mapping showed of needs, experience and potential.'),
    })
    .describe('The joint mapping that comes before the final choice of efforts is done.'),
  z
    .strictObject({
      kind: z.literal('effortRecorded'),
      ...recordHead,
      key: keySchema.describe('A key for the effort, which later records name.'),
      name: textSchema.describe('What it is called.'),
      origin: z.enum(['existingOffer', 'newlyDeveloped']).describe('Whether it existed before.'),
      scope: z.enum(['oneMunicipality', 'shared']).describe('Whether other municipalities take part in it.'),
      commitments: z
        .array(
          z.strictObject({
            commitment: z.string().min(1).max(longest.words).describe('The commitment, as `<clause>/<action>`.'),
            how: textSchema.describe('How this effort meets it.'),
          }),
        )
        .describe('How it meets the commitments that must be shown for each effort.'),
      criteria: z
        .array(
          z.strictObject({
            goal: z.int().positive().describe('The number of the goal.'),
            criterion: z.int().positive().describe('The number of the success criterion within the goal.'),
          }),
        )
        .exactOptional()
        .describe('The success criteria that it answers to.'),
    })
    .describe('An effort is proposed.'),
  z
    .strictObject({
      kind: z.literal('effortMadeFinal'),
      ...recordHead,
      effort,
      process: textSchema.describe('How it was chosen together.'),
    })
    .describe('An effort is finally chosen.'),
  z
    .strictObject({
      kind: z.literal('involvementRecorded'),
      ...recordHead,
      effort,
      phase: z.enum(effortPhases).describe('The phase in which they took part.'),
      participants: z.int().positive().max(1_000_000).describe('How many children and young people took part.'),
      how: textSchema.describe('How they took part, without anything about a person.'),
    })
    .describe('Children and young people have taken part in an effort.'),
  z.strictObject({ kind: z.literal('effortCompleted'), ...recordHead, effort }).describe('An effort is complete.'),
] as const;
