import { z } from 'zod';
import { deviationSubjects, keySchema } from '../clause/index.ts';
import { recordHead, textSchema } from './record-head.ts';

/** S3.41: the dialogue before a significant deviation, and the deviation. */
export const deviationRecords = [
  z
    .strictObject({
      kind: z.literal('dialogueHeld'),
      ...recordHead,
      key: keySchema.describe('A key for the dialogue, which acceptances and the change name.'),
      about: z.enum(deviationSubjects).describe('What the planned change deviates from.'),
      change: textSchema.describe('The change that was talked about.'),
    })
    .describe('The parties have talked about a planned significant change; the other party confirms it.'),
  z
    .strictObject({
      kind: z.literal('deviationMade'),
      ...recordHead,
      from: z.enum(deviationSubjects).describe('What it deviates from.'),
      dialogue: keySchema.nullable().describe('The dialogue that came before it.'),
      change: textSchema.describe('What was changed.'),
    })
    .describe('A significant deviation from a plan or a budget is made.'),
] as const;
