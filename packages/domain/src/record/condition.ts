import { z } from 'zod';
import { keySchema } from '../clause/index.ts';
import { recordHead, textSchema } from './record-head.ts';

/** S1.21, S2.13, S3.04: whether a condition is met; where people decide it, with their reason. */
export const conditionRecords = [
  z
    .strictObject({
      kind: z.literal('conditionMet'),
      ...recordHead,
      key: keySchema.describe('A key for the record, which acceptances name.'),
      clause: keySchema.describe('The clause with the condition.'),
      met: z.boolean().describe('Whether it is met.'),
      reason: textSchema.nullable().describe('Why it is judged so; needed where people decide it.'),
    })
    .describe('A condition of the agreement is judged met or not met.'),
] as const;
