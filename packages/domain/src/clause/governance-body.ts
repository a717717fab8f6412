import { z } from 'zod';
import { wordsSchema } from '../words.ts';
import { keySchema } from './head.ts';
import { timingSchema } from './timing.ts';

/** The ledger names the setting up of a body `established`. */
const meetingKeySchema = keySchema.refine((key) => key !== 'established', 'a key other than established');

const seatSchema = z.strictObject({
  /** A party's key, `each-municipality` or `each-party`. */
  from: keySchema,
  atLeast: z.int().positive(),
  rank: z.enum(['management', 'employee', 'elected', 'coordinator', 'unstated']),
});

/** Null is what the agreement leaves open: an outcome that needs it is undetermined (S1.06). */
const decisionRuleSchema = z.strictObject({
  weight: z.enum(['onePerParty', 'onePerSeat']).nullable(),
  majority: z.enum(['simple', 'absolute', 'twoThirds', 'unanimous']).nullable(),
  quorumShare: z.number().gt(0).max(1).nullable(),
  tie: z.enum(['fails', 'chairDecides', 'statusQuo']).nullable(),
});

/** S0.46 to S0.48, S1.06, S1.14 to S1.18, S4.21 to S4.29: a body, who sits in it, when it meets and how it decides. */
export const governanceBodyParameters = z.strictObject({
  body: keySchema,
  name: wordsSchema,
  aliases: z.array(z.string().min(1)),
  established: timingSchema.nullable(),
  seats: z.array(seatSchema),
  meetings: z.array(z.strictObject({ key: meetingKeySchema, timing: timingSchema, agenda: z.array(wordsSchema) })),
  hosting: z.enum(['rotates', 'unstated']),
  decisionRule: decisionRuleSchema.nullable(),
  bindsLocalMeasures: z.boolean(),
});
