import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { recordHead } from './record-head.ts';

/** S4.13: how many families used something; nothing about any of them. */
export const familyRecords = [
  z
    .strictObject({
      kind: z.literal('familiesCounted'),
      ...recordHead,
      key: keySchema.describe('A key for the count.'),
      clause: keySchema.describe('The clause on documentation.'),
      register: keySchema.describe('Which of its registers the number is for; one that holds numbers.'),
      activity: z.string().trim().min(1).max(80).describe('The activity, as everybody calls it; never a person.'),
      from: daySchema.describe('The first day of the period.'),
      until: daySchema.describe('The last day of the period.'),
      families: z.int().min(0).max(1_000_000).describe('How many families.'),
    })
    .describe('How many families used an activity in a period: a number, and nothing about a family.'),
] as const;
