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
  | { readonly code: 'partialYearUnstated'; readonly yearly: Money }
  | { readonly code: 'planYearUnstated' }
  | { readonly code: 'noDeadline' }
  | { readonly code: 'continuous' }
  | { readonly code: 'onEvent'; readonly event: string }
  | { readonly code: 'onDemand' }
  | { readonly code: 'amountCriterionUnstated'; readonly amounts: readonly Money[] }
  | { readonly code: 'noAppropriation' }
  | { readonly code: 'endsByItself'; readonly day: Temporal.PlainDate }
  | { readonly code: 'amountByCriterion'; readonly criterion: Words; readonly amounts: readonly Money[] }
  | { readonly code: 'amountApproximate'; readonly about: Money }
  | { readonly code: 'minimumTermNeedsStart' };
