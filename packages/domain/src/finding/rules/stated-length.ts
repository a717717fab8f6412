import { lengthCheck } from '../../agreement/index.ts';
import { clauseOf } from '../../agreement/index.ts';
import type { FindingRule } from '../rule.ts';

/** S0.58: the length that the agreement states of itself is not the one between its days. */
export const statedLength: FindingRule = ({ agreement, asOf }) => {
  const check = lengthCheck(withoutRenewal(agreement), asOf);
  const clause = clauseOf(agreement, 'term');
  if (!clause || !check?.atMost || check.agrees !== false) return [];
  const { atMost, stated } = check;
  const fault = {
    code: 'statedLengthDisagrees',
    statedYears: stated.years,
    statedMonths: stated.months,
    statedDays: stated.days,
    ...atMost,
  } as const;
  return [{ clause: clause.id, fault }];
};

/** An extension makes no agreement longer than it states: what it states is its first term. */
function withoutRenewal(agreement: Parameters<typeof lengthCheck>[0]): typeof agreement {
  return { ...agreement, clauses: agreement.clauses.filter(({ family }) => family !== 'renewal') };
}
