import { type Agreement, asKnownOn, clausesOf, conditionMetOn } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';

/** S3.04: the agreements this one rests on that were not in force on a day, as far as anybody has recorded. */
export function missingPrerequisites(whole: Agreement, asOf: Day): readonly ClauseOf<'condition'>[] {
  const agreement = asKnownOn(whole, asOf);
  return clausesOf(agreement, 'condition').filter((clause) => {
    if (clause.parameters.kind !== 'prerequisiteAgreement') return false;
    const since = conditionMetOn(agreement, clause);
    return !since || isAfter(since, asOf);
  });
}
