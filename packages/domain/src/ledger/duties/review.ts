import type { ClauseOf } from '../../clause/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, type Situation } from '../situation.ts';

/** S1.23, S4.32: the parties discuss the agreement. */
export function reviewDuties(clause: ClauseOf<'review'>, situation: Situation): readonly LedgerDraft[] {
  return eachTime(clause, situation, {
    what: 'review',
    when: clause.parameters.timing,
    deed: { code: 'reviewAgreement' },
    who: everyone(situation),
  });
}
