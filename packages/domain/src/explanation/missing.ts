import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';

/** Why an answer cannot be given: what is missing, as facts. */
export type Missing =
  | { readonly code: 'silent'; readonly family: string }
  | { readonly code: 'startUnstated' }
  | { readonly code: 'startEventPending'; readonly event: string }
  | { readonly code: 'endUnstated' }
  | { readonly code: 'calledLimitedWithoutEnd' }
  | { readonly code: 'endNeedsStart' }
  | { readonly code: 'causeRequired'; readonly causes: readonly string[] }
  | { readonly code: 'noDayReaches'; readonly wished: Temporal.PlainDate }
  | { readonly code: 'splitUnstated'; readonly ifEven: Money }
  | { readonly code: 'timingUnstated' }
  | { readonly code: 'countingUnstated'; readonly atStart: number; readonly atEnd: number }
  | { readonly code: 'participantsUncounted' }
  | { readonly code: 'aboveMostUnstated'; readonly participants: number; readonly atMost: number }
  | { readonly code: 'awaitsAcceptance'; readonly what: string }
  | { readonly code: 'indexPending'; readonly index: Words; readonly year: number }
  | { readonly code: 'roundingUnstated' }
  | { readonly code: 'instalmentDaysUnstated'; readonly instalments: number }
  | { readonly code: 'invoicingTwoWays' }
  | { readonly code: 'roundsUnstated' }
  | { readonly code: 'besidesUnstated' }
  | { readonly code: 'rightsNotAgreed' }
  | { readonly code: 'triggerUnsettled' }
  | { readonly code: 'responseTimeUnstated' }
  | { readonly code: 'jointRightsUnstated' }
  | { readonly code: 'partialYearUnstated'; readonly yearly: Money }
  | { readonly code: 'planYearUnstated' }
  | { readonly code: 'noDeadline' }
  | { readonly code: 'continuous' }
  | { readonly code: 'onEvent'; readonly event: string }
  | { readonly code: 'onDemand' }
  | { readonly code: 'amountCriterionUnstated'; readonly amounts: readonly Money[] }
  | { readonly code: 'noAppropriation' }
  | { readonly code: 'decisionRuleUnstated'; readonly lacks: readonly string[] }
  | { readonly code: 'delegatesDisagree'; readonly count: number }
  | { readonly code: 'chairUnknown' }
  | { readonly code: 'castingVoteOutstanding' }
  | { readonly code: 'seatsUnstated' }
  | { readonly code: 'membersNotRecorded' }
  | { readonly code: 'otherAgreementsUnseen' }
  | { readonly code: 'hostingUnstated' }
  | { readonly code: 'meetingsNotRecorded' }
  | { readonly code: 'nobodyTakesPart' }
  | { readonly code: 'roleNotRecorded' }
  | { readonly code: 'endsByItself'; readonly day: Temporal.PlainDate }
  | { readonly code: 'amountByCriterion'; readonly criterion: Words; readonly amounts: readonly Money[] }
  | { readonly code: 'amountApproximate'; readonly about: Money }
  | { readonly code: 'minimumTermNeedsStart' }
  | { readonly code: 'meetingChainUnstated' }
  | { readonly code: 'calendarMissing'; readonly body: string; readonly year: number }
  | { readonly code: 'hoursNotAgreed' }
  | { readonly code: 'contingencyUnstated' }
  | { readonly code: 'contingencyExhausted'; readonly steps: number }
  | { readonly code: 'documentNotRanked' }
  | { readonly code: 'clauseConflictUnstated' }
  | { readonly code: 'clauseConflictByPeople'; readonly rule: string }
  | { readonly code: 'servicePriceUnstated'; readonly service: Words }
  | { readonly code: 'markUnexplained'; readonly mark: string }
  | { readonly code: 'targetGroupUnstated' }
  | { readonly code: 'familyFactsUnknown'; readonly facts: readonly string[] }
  | { readonly code: 'needLevelUnstated' }
  | { readonly code: 'registerKindUnstated'; readonly register: Words }
  | { readonly code: 'roomUnstated' };
