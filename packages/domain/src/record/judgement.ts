import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { recordHead, textSchema } from './record-head.ts';

export const keepings = ['kept', 'partlyKept', 'notKept'] as const;

/** S0.45, S1.07, S2.18, S3.08, S3.12, S3.16, S4.45: how a party judges that something is kept which no rule can measure; S0.56, S3.34, S4.43, S4.44, S4.46, S4.47: that it did what an occasion asked for. */
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
  z
    .strictObject({
      kind: z.literal('occasionMet'),
      ...recordHead,
      clause: keySchema.describe('The clause.'),
      commitment: keySchema.nullable().describe('One commitment of the clause; null for the whole of it.'),
      people: z
        .int()
        .positive()
        .nullable()
        .describe('How many people it concerned, such as staff that were instructed; never who.'),
    })
    .describe('What a duty waits for came about and the duty was done; nothing of what it was about.'),
] as const;
