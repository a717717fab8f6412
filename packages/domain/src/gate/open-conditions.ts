import { type Agreement, clausesOf, conditionMetOn } from '../agreement/index.ts';
import type { ClauseOf } from '../clause/index.ts';

/** S1.21, S2.13, S3.04: the conditions that nobody has recorded as met: another agreement in force, or something that may happen. */
export function openConditions(agreement: Agreement): readonly ClauseOf<'condition'>[] {
  return clausesOf(agreement, 'condition').filter((clause) => {
    const { kind } = clause.parameters;
    if (kind !== 'ifThen' && kind !== 'prerequisiteAgreement') return false;
    const waits = agreement.events.some(
      (event) => event.kind === 'conditionMet' && event.clause === clause.id && event.met,
    );
    return !waits && conditionMetOn(agreement, clause) === null;
  });
}
