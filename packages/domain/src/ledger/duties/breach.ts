import type { ClauseOf } from '../../clause/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { sinceBreach } from '../since-breach.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.60: leaving when the other has breached, from the day on which that was declared. */
export function breachRights(clause: ClauseOf<'breach'>, situation: Situation): readonly LedgerDraft[] {
  const all = everyone(situation);
  return eachTime(clause, situation, {
    what: 'breach',
    nature: 'right',
    when: sinceBreach('breach', situation, clause),
    deed: { code: 'terminateForBreach', threshold: clause.parameters.threshold },
    who: all,
    toWhom: all,
  });
}
