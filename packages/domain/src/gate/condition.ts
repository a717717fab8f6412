import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';

export type ConditionRefusal =
  | { readonly code: 'unknownCondition'; readonly clause: string }
  | { readonly code: 'conditionReasonMissing' }
  | { readonly code: 'conditionAlreadyMet'; readonly on: Day };

/** S1.21, S3.04: whether a condition is met is kept once, with its reason where people decide it. */
export function conditionGate(
  agreement: Agreement,
  { clause, reason }: RecordOf<'conditionMet'>,
): ConditionRefusal | null {
  const condition = clausesOf(agreement, 'condition').find(({ id }) => id === clause)?.parameters;
  if (condition?.kind !== 'ifThen' && condition?.kind !== 'prerequisiteAgreement')
    return { code: 'unknownCondition', clause };
  const met = eventsOf(agreement, 'conditionMet').find((record) => record.clause === clause && record.met);
  if (met) return { code: 'conditionAlreadyMet', on: met.on };
  const decidedByPeople = condition.kind === 'ifThen' && condition.decidedBy === 'people';
  return decidedByPeople && reason === null ? { code: 'conditionReasonMissing' } : null;
}
