import { z } from 'zod';
import { shareSchema } from '../share/index.ts';

const weightings = ['onePerParty', 'onePerSeat'] as const;
export type Weighting = (typeof weightings)[number];

/** What a majority is a share of: the votes for and against, all who take part, or all members. */
export const majorityBases = ['votesCast', 'present', 'allMembers'] as const;
export type MajorityBase = (typeof majorityBases)[number];

const majoritySchema = z.strictObject({
  reach: z.enum(['atLeast', 'moreThan']),
  share: shareSchema,
  of: z.enum(majorityBases),
});

const quorumSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('share'), share: shareSchema }),
]);

/** S1.06: how a body decides; null is what is left open, and an outcome that needs it is undetermined. */
export const decisionRuleSchema = z.strictObject({
  weight: z.enum(weightings).nullable(),
  majority: majoritySchema.nullable(),
  quorum: quorumSchema.nullable(),
  tie: z.enum(['fails', 'chairDecides', 'takenUpAgain']).nullable(),
});
export type DecisionRule = z.output<typeof decisionRuleSchema>;
