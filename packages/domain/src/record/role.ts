import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { shareSchema } from '../share/index.ts';
import { recordHead } from './record-head.ts';

/** S0.36, S1.18, S1.26, S1.27, S3.46: who has a role when, never by name. */
export const roleRecords = [
  z
    .strictObject({
      kind: z.literal('roleFilled'),
      ...recordHead,
      key: keySchema.describe('A key for this person’s time in the role.'),
      role: keySchema.describe('The role.'),
      share: shareSchema.nullable().describe('The part of a full-time year; null where it is not known.'),
      until: daySchema.nullable().describe('The last day; null while it is open.'),
    })
    .describe('A party fills a role, from this day on.'),
  z
    .strictObject({
      kind: z.literal('roleLeft'),
      ...recordHead,
      holding: keySchema.describe('The key of the person’s time in the role.'),
    })
    .describe('Somebody leaves a role; the day is their last.'),
] as const;
