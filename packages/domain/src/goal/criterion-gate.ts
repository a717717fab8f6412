import type { Agreement } from '../agreement/index.ts';
import type { RecordOf } from '../record/index.ts';
import { goalMapping } from './goal-mapping.ts';

export type CriterionRefusal = {
  readonly code: 'unknownCriterion';
  readonly goal: number;
  readonly criterion: number;
};

/** S2.17: an effort answers only to success criteria that the agreement is tied to. */
export function criterionGate(
  agreement: Agreement,
  { criteria = [] }: RecordOf<'effortRecorded'>,
): CriterionRefusal | null {
  const known = goalMapping(agreement);
  const unknown = criteria.find(
    ({ criterion, goal }) => !known.some((one) => one.goal === goal && one.criterion === criterion),
  );
  return unknown ? { code: 'unknownCriterion', ...unknown } : null;
}
