import { z } from 'zod';
import { keySchema } from '../clause/head.ts';
import { figureSchema, moneySchema } from '../money/index.ts';
import { recordHead, textSchema, yearSchema } from './record-head.ts';

const clause = keySchema.describe('The clause that pays for the courses.');
const participants = z.int().nonnegative().max(100_000).nullable();

/** S3.17 to S3.29: a round was held or was not, and which of several amounts is due for it. */
export const roundRecords = [
  z
    .strictObject({
      kind: z.literal('roundHeld'),
      ...recordHead,
      key: keySchema.describe('A key for the course, which later records name.'),
      clause,
      venue: z.string().trim().min(1).max(200).nullable().describe('Where it was held.'),
      atStart: participants.describe('How many took part when it began; nothing where nobody counted.'),
      atEnd: participants.describe('How many took part when it ended; nothing where nobody counted.'),
      charged: moneySchema.nullable().describe('What a participant paid; nothing where it was free.'),
    })
    .describe('A course was held; it counts when payer and payee have both said so.'),
  z
    .strictObject({
      kind: z.literal('roundNotHeld'),
      ...recordHead,
      key: keySchema.describe('A key for the course that did not take place.'),
      clause,
      reason: textSchema.describe('Why it did not take place.'),
    })
    .describe('A planned course did not take place.'),
  z
    .strictObject({
      kind: z.literal('roundAmountChosen'),
      ...recordHead,
      key: keySchema.describe('A key for the choice, which the acceptance names.'),
      round: keySchema.describe('The course that was held.'),
      amount: moneySchema.describe('One of the amounts in the agreement.'),
      reason: textSchema.describe('Why it is this amount.'),
    })
    .describe('Which of several amounts is due for a course, with the reason; it holds when payer and payee agree.'),
] as const;

/** A published index figure for a year, beside the figure the amount began with. */
export const indexRecords = [
  z
    .strictObject({
      kind: z.literal('indexEntered'),
      ...recordHead,
      key: keySchema.describe('A key for the entry, which the acceptance names.'),
      clause: keySchema.describe('The clause whose amount follows the index.'),
      year: yearSchema.describe('The year whose amount it is for.'),
      base: figureSchema.describe('The figure the amount began with, such as 117.3.'),
      figure: figureSchema.describe('The figure for this year, such as 119.8.'),
      source: textSchema.describe('Where the figures were published.'),
    })
    .describe('The figures of an index, as published; they count when payer and payee agree.'),
] as const;
