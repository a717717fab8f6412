import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { recordHead, textSchema } from './record-head.ts';

export const keepings = ['kept', 'partlyKept', 'notKept'] as const;
export type Keeping = (typeof keepings)[number];

/** S0.45, S1.07, S2.18, S3.08, S3.12, S3.16, S4.45: how a party judges that something is kept which no rule can measure. */
export const judgementRecords = [
  z
    .strictObject({
      kind: z.literal('judgementMade'),
      ...recordHead,
      clause: keySchema.describe('The clause.'),
      commitment: keySchema.nullable().describe('One commitment of the clause; null for the whole of it.'),
      kept: z.enum(keepings).describe('Whether it is kept, as the party judges it.'),
      reason: textSchema.describe('Why, and what was done.'),
    })
    .describe('A party judges whether a clause is kept, with its reason.'),
] as const;
