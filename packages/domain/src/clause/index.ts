export type { AppropriationParameters } from './appropriation.ts';
export { type CitedStatute, citedAs } from './cited-statute.ts';
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
export { type PromisedService, type ServiceAudience, serviceAudiences } from './commitment.ts';
export {
  type CaseSection,
  caseSections,
  type ConditionParameters,
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
  weightings,
} from './decision-rule.ts';
export { type GovernanceBodyParameters, type SeatRank, seatRanks } from './governance-body.ts';
export { keySchema } from './head.ts';
export type { MinimumTerm, NoticeTerms, OrdinaryTerminationParameters } from './ordinary-termination.ts';
export { datedParts, partAmounts } from './instalment-parts.ts';
export type { PaymentByCalendarParameters } from './payment-by-calendar.ts';
export type { PaymentByInstalmentsParameters } from './payment-by-instalments.ts';
export type { PaymentPerEventParameters } from './payment-per-event.ts';
export type { Regulation } from './regulation.ts';
export type { PlanParameters } from './plan.ts';
export { clauseConflictRules, type PrecedenceParameters } from './precedence.ts';
export {
  type FamilySituation,
  familySituations,
  type PurposeParameters,
  type SupportActivity,
  supportActivities,
} from './purpose.ts';
export { type Register, type RegisterKind, registerKinds } from './reporting.ts';
export type { RoleParameters } from './role.ts';
export { partiesOfSeat } from './seat-parties.ts';
export type { TermParameters } from './term.ts';
export { type DayOfYear, type Length, type Season, type Timing, timingSchema } from './timing.ts';
