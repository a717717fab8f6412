export type { AppropriationParameters } from './appropriation.ts';
export { type Clause, type ClauseFamily, type ClauseOf, clauseFamilies, clauseSchema } from './clause.ts';
export type { ConditionParameters, PoliticalDecision } from './condition.ts';
export { keySchema } from './head.ts';
export type { NoticeTerms, OrdinaryTerminationParameters } from './ordinary-termination.ts';
export type { PaymentByCalendarParameters } from './payment-by-calendar.ts';
export type { PlanParameters } from './plan.ts';
export type { TermParameters } from './term.ts';
export type { Length, Season, Timing } from './timing.ts';
