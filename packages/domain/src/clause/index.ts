export type { CitedStatute } from './cited-statute.ts';
export {
  type Clause,
  type ClauseFamily,
  type ClauseInput,
  type ClauseOf,
  clauseFamilies,
  clauseSchema,
  familyParameters,
  writeParameters,
} from './clause.ts';
export { type PromisedService, serviceAudiences } from './commitment.ts';
export {
  type CaseSection,
  caseSections,
  type DeviationSubject,
  deviationSubjects,
  type PoliticalDecision,
} from './condition.ts';
export {
  type DecisionRule,
  decisionRuleSchema,
  type MajorityBase,
  majorityBases,
  type Weighting,
} from './decision-rule.ts';
export { type SeatRank, seatRanks } from './governance-body.ts';
export { keySchema } from './head.ts';
export type { MinimumTerm, NoticeTerms } from './ordinary-termination.ts';
export { datedParts, partAmounts } from './instalment-parts.ts';
export type { Regulation } from './regulation.ts';
export { clauseConflictRules } from './precedence.ts';
export { type SupportActivity, supportActivities } from './purpose.ts';
export { type Register, type RegisterKind, registerKinds } from './reporting.ts';
export { partiesOfSeat } from './seat-parties.ts';
export { type DayOfYear, type Length, type Season, type Timing, timingSchema } from './timing.ts';
