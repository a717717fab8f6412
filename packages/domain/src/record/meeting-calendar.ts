import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { recordHead, yearSchema } from './record-head.ts';

/** When a political body meets in a year, as a municipality publishes it; a later one for the same body and year takes its place. */
export const meetingCalendarRecords = [
  z
    .strictObject({
      kind: z.literal('meetingCalendarKept'),
      ...recordHead,
      body: keySchema.describe('The key of the body, as in the political case where there is one.'),
      name: z.string().trim().min(1).max(200).describe('What the body is called.'),
      year: yearSchema.describe('The year.'),
      meetings: z.array(daySchema).max(366).describe('The days of its meetings in that year.'),
      handInDaysBefore: z
        .int()
        .min(0)
        .max(365)
        .describe('How many days before a meeting a case must have been handed in.'),
    })
    .describe('The days on which a political body meets in a year, and how long before a case must be handed in.'),
] as const;
