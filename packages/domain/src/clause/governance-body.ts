import { z } from 'zod';
import { nameSchema, plainNameSchema, wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { decisionRuleSchema } from './decision-rule.ts';
import { keySchema } from './head.ts';
import { timingSchema } from './timing.ts';

/** The ledger names the setting up of a body `established`. */
const meetingKeySchema = keySchema.refine(
  (key) => key !== 'established',
  expecting({ code: 'otherKey', than: 'established' }),
);

/** S1.10, S0.46: what a person in a seat is to the party; never who it is. */
export const seatRanks = ['management', 'employee', 'elected', 'coordinator', 'unstated'] as const;
export type SeatRank = (typeof seatRanks)[number];

const seatSchema = z
  .strictObject({
    /** A party's key, `each-municipality` or `each-party`. */
    from: keySchema,
    atLeast: z.int().positive(),
    atMost: z.int().positive().nullable(),
    rank: z.enum(seatRanks),
  })
  .refine(({ atLeast, atMost }) => atMost === null || atLeast <= atMost, {
    path: ['atMost'],
    error: expecting({ code: 'notBelow', field: 'atLeast' }),
  });

const meetingSchema = z.strictObject({
  key: meetingKeySchema,
  timing: timingSchema,
  /** What must be on the agenda once in each of its periods (S0.47). */
  agenda: z.array(z.strictObject({ key: keySchema, words: wordsSchema })),
});

/** S0.46 to S0.48, S1.06, S1.14 to S1.18, S4.21 to S4.29: a body, who sits in it, when it meets and how it decides. */
export const governanceBodyParameters = z.strictObject({
  body: keySchema,
  name: nameSchema,
  aliases: z.array(plainNameSchema),
  /** `programme`: one body for all agreements of the programme that name it. */
  sharedBy: z.enum(['agreement', 'programme']),
  established: timingSchema.nullable(),
  seats: z.array(seatSchema),
  appointment: z.enum(['eachItsOwn', 'jointly', 'unstated']),
  meetings: z.array(meetingSchema),
  hosting: z.enum(['rotates', 'unstated']),
  decisionRule: decisionRuleSchema.nullable(),
  bindsLocalMeasures: z.boolean(),
});
