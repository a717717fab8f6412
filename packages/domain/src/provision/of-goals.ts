import type { Agreement } from '../agreement/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { because } from '../explanation/index.ts';
import { goalMapping } from '../goal/index.ts';
import type { Provision } from './provision.ts';

/** S2.17: which efforts answer to each success criterion, and which criteria wait for one. */
export function goalProvisions(agreement: Agreement, clause: ClauseOf<'purpose'>): readonly Provision[] {
  return goalMapping(agreement)
    .filter((mapped) => mapped.clause === clause.id)
    .map(({ criterion, efforts, goal }): Provision => {
      const reason = because(clause, []);
      return efforts.length === 0
        ? { state: 'missing', says: { code: 'criterionUnanswered', goal, criterion }, because: reason }
        : {
            state: 'holds',
            says: { code: 'criterionAnswered', goal, criterion, efforts: efforts.map(({ name }) => name) },
            because: reason,
          };
    });
}
