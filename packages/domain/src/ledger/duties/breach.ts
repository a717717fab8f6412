import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.60: leaving when the other has breached. */
export function breachRights(clause: ClauseOf<'breach'>, situation: Situation): readonly LedgerDraft[] {
  const all = everyone(situation);
  return eachTime(clause, situation, {
    what: 'breach',
    nature: 'right',
    when: whenever('breach'),
    deed: { code: 'terminateForBreach', threshold: clause.parameters.threshold },
    who: all,
    toWhom: all,
  });
}
