import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { expecting } from '../expectation/index.ts';
import { recordHead, textSchema } from './record-head.ts';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, expecting({ code: 'time' }));

/** Days of the week from 1 (Monday) to 7 (Sunday), each with the times at which it opens and closes. */
const weekHoursSchema = z
  .array(
    z.strictObject({
      weekday: z.int().min(1).max(7).describe('1 is Monday, 7 Sunday.'),
      opens: timeSchema.describe('When it opens, such as 09:30.'),
      closes: timeSchema.describe('When it closes, such as 15:00.'),
    }),
  )
  .describe('The hours of each day on which it is open; a day left out is closed.');

const clause = keySchema.describe('The clause on opening hours.');
const key = keySchema.describe('A key for these hours, which the acceptance names.');

/** S4.39, S4.41, S4.42: the hours, hours of holidays, and a day on which it had to close. */
export const hoursRecords = [
  z
    .strictObject({
      kind: z.literal('openingHoursProposed'),
      ...recordHead,
      key,
      clause,
      from: daySchema.describe('The first day they hold.'),
      hours: weekHoursSchema,
    })
    .describe('Opening hours for every week from a day on; they hold when the other party has accepted them.'),
  z
    .strictObject({
      kind: z.literal('specialHoursProposed'),
      ...recordHead,
      key,
      clause,
      from: daySchema.describe('The first day they hold.'),
      until: daySchema.describe('The last day they hold.'),
      hours: weekHoursSchema,
    })
    .describe('Other hours for some days, such as holidays; they hold when the other party has accepted them.'),
  z
    .strictObject({
      kind: z.literal('closedForIllness'),
      ...recordHead,
      clause,
      step: z.int().positive().max(100).describe('The step of the contingency that was taken, counted from 1.'),
      doorsClosed: z.boolean().describe('Whether nobody could be received that day.'),
      tried: z
        .array(z.int().positive().max(100))
        .max(100)
        .describe('The steps that had been tried before, counted from 1.'),
      reason: textSchema.nullable().describe('Why an earlier step was passed over; nothing about a person.'),
    })
    .describe('Illness kept the ordinary hours from being held, and a step of the contingency was taken.'),
] as const;
