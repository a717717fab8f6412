export {
  type Agreement,
  type AgreementEvent,
  asKnownOn,
  clauseOf,
  clausesOf,
  type EventOf,
  eventsOf,
  type Party,
  partyByKey,
  partyOf,
  silences,
} from './agreement.ts';
export { agreementCurrency } from './currency.ts';
export { conditionMetOn } from './condition-met.ts';
export { agreementForms, parseAgreementDefinition, writeAgreementDefinition } from './definition.ts';
export type { DefinitionProblem, Expectation, Named } from './definition-problem.ts';
export { endsOn } from './ends-on.ts';
export { type ExitGround, exitGrounds, parseAgreementEvents, writeAgreementEvent } from './event.ts';
export { type Exit, exitByNotice, type Leaving, lastDayToGiveNotice } from './exit.ts';
export { giveNotice, type Notice, type NoticeRefusal } from './give-notice.ts';
export type { TermEnd } from './extension.ts';
export { afterLength, lengthSteps } from './length.ts';
export { type LengthCheck, lengthCheck } from './length-check.ts';
export { noticeEffect } from './notice-effect.ts';
export { prevailingClause, prevailingDocument } from './precedence.ts';
export { type DecisionStage, politicalStages } from './political-decision.ts';
export { decisionDay } from './renewal-decision.ts';
export { departures, endingNotice, type StandingNotice, standingNotices } from './standing-notice.ts';
export { type AgreementState, type AgreementStatus, type StatusReason, statusOf } from './status.ts';
export { endsInTurn, naturalEnd, startsOn } from './term.ts';
export { type WithdrawalRefusal, withdrawableUntil, withdrawNotice } from './withdraw-notice.ts';
