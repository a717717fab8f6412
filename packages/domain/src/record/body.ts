import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema, seatRanks } from '../clause/index.ts';
import { ballots } from './ballot.ts';
import { recordHead, textSchema } from './record-head.ts';

const body = keySchema.describe('The body.');
const organisation = keySchema.describe('The organisation.');
const rank = z.enum(seatRanks).describe('What the person is to the organisation; never who it is.');
const ballot = z.enum(ballots).describe('For, against, or abstaining.');
const seat = keySchema.nullable().describe('One of its seats; null for the organisation as a whole.');

/** S0.46 to S0.48, S1.06, S1.14 to S1.18, S4.21 to S4.29: who sits in a body, its meetings and its votes. */
export const bodyRecords = [
  z
    .strictObject({
      kind: z.literal('memberSeated'),
      ...recordHead,
      key: keySchema.describe('A key for the seat.'),
      body,
      organisation,
      rank,
      chairs: z.boolean().describe('Whether it has the chair.'),
    })
    .describe('An organisation fills a seat in a body, from this day on.'),
  z
    .strictObject({
      kind: z.literal('memberLeft'),
      ...recordHead,
      seat: keySchema.describe('The key of the seat.'),
    })
    .describe('A seat is given up; the day is its last.'),
  z
    .strictObject({
      kind: z.literal('meetingHeld'),
      ...recordHead,
      key: keySchema.describe('A key for the meeting.'),
      body,
      host: keySchema.nullable().describe('The organisation that hosted; null where nobody did.'),
      attended: z
        .array(
          z.strictObject({ organisation, rank, count: z.int().positive().max(1_000).describe('How many people.') }),
        )
        .describe('How many came, by organisation and rank.'),
      agenda: z.array(keySchema).describe('The items of the agreement’s agenda that were dealt with.'),
    })
    .describe('A body met.'),
  z
    .strictObject({
      kind: z.literal('voteHeld'),
      ...recordHead,
      key: keySchema.describe('A key for the vote.'),
      body,
      motion: textSchema.describe('What is voted on.'),
      concerns: z.enum(['jointMatters', 'localMeasures']).describe('Whether it is about what is done together.'),
      until: daySchema.nullable().describe('The last day for ballots; null where all was said at the meeting.'),
      ballots: z.array(z.strictObject({ organisation, seat, ballot })).describe('The ballots given so far.'),
    })
    .describe('A body votes.'),
  z
    .strictObject({
      kind: z.literal('ballotCast'),
      ...recordHead,
      vote: keySchema.describe('The key of the vote.'),
      seat,
      ballot,
    })
    .describe('A party gives its ballot in an open vote; a later one replaces it.'),
] as const;
