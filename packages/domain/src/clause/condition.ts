import { z } from 'zod';
import { daySchema, isAfter } from '../calendar/index.ts';
import { longest, plainNameSchema, wordsSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';
import { keySchema } from './head.ts';

/** S2.19: the sections that a case must have, in their order. */
export const caseSections = [
  'decisionTheme',
  'presentation',
  'economicConsequences',
  'linkToGoals',
  'citizenInvolvement',
  'legalBasis',
  'furtherCourse',
  'recommendation',
  'annexes',
] as const;
export type CaseSection = (typeof caseSections)[number];

/** S2.01 to S2.05, S2.19 to S2.22: the case and the chain of instances; the last act decides. A decision is an event, never a parameter. */
const politicalDecisionSchema = z.strictObject({
  kind: z.literal('politicalDecision'),
  of: keySchema,
  caseNumber: z.string().regex(/^\d{2}\/\d{1,12}$/, expecting({ code: 'caseNumber' })),
  chain: z
    .array(z.strictObject({ body: keySchema, name: plainNameSchema, act: z.enum(['recommend', 'approve']) }))
    .min(1),
  administrationRecommends: z.boolean(),
  annex: z
    .strictObject({
      documentId: z.string().max(longest.name),
      number: z.string().max(longest.mark),
      access: z.enum(['open', 'closed']),
      isDraft: z.boolean(),
      /** A mark on the line of the annex that the case does not explain. */
      mark: plainNameSchema.exactOptional(),
    })
    .nullable(),
  /** S2.08: what the case says it costs, and the case in which that was decided where it points to one. */
  consequences: z
    .strictObject({
      economic: z.enum(['none', 'some', 'noRemarks']),
      decidedEarlierIn: plainNameSchema.nullable(),
    })
    .exactOptional(),
  /** S2.19: what stands in each section; to have no remarks is an answer. */
  sections: z
    .array(z.strictObject({ section: z.enum(caseSections), says: z.enum(['written', 'noRemarks', 'empty']) }))
    .min(1)
    .exactOptional(),
  /** S2.20: what the administration recommends, point by point. */
  recommendations: z
    .array(z.strictObject({ number: z.int().positive(), words: wordsSchema }))
    .min(1)
    .exactOptional(),
});

/** What a significant deviation may be from. */
export const deviationSubjects = ['operationalPlan', 'budget'] as const;
export type DeviationSubject = (typeof deviationSubjects)[number];

/** S3.04, S3.05, S3.41, S1.21, S2.13: another agreement that must be in force, the policy it rests on, a dialogue before a significant deviation, or something that only follows if a thing happens. */
export const conditionParameters = z.discriminatedUnion('kind', [
  politicalDecisionSchema,
  z.strictObject({
    kind: z.literal('prerequisiteAgreement'),
    name: z.string().min(1).max(longest.title),
    since: daySchema.nullable(),
  }),
  z
    .strictObject({
      kind: z.literal('policyBasis'),
      name: z.string().min(1).max(longest.title),
      from: daySchema.nullable(),
      until: daySchema.nullable(),
    })
    .refine(({ from, until }) => !from || !until || !isAfter(from, until), {
      path: ['until'],
      error: expecting({ code: 'notBefore', field: 'from' }),
    }),
  z.strictObject({
    kind: z.literal('dialogueFirst'),
    before: z.array(z.enum(deviationSubjects)).min(1),
  }),
  z.strictObject({
    kind: z.literal('ifThen'),
    decidedBy: z.enum(['people', 'event']),
    event: keySchema,
    consequence: wordsSchema,
  }),
]);
export type PoliticalDecision = z.output<typeof politicalDecisionSchema>;
