import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.14: a joint mapping comes before the final choice of efforts. */
export function mappingDuties(clause: ClauseOf<'focusAreas'>, situation: Situation): readonly LedgerDraft[] {
  if (!clause.parameters.mappingComesFirst) return [];
  return eachTime(clause, situation, {
    what: 'mapping',
    when: whenever('choice-of-efforts'),
    deed: { code: 'mapNeedsFirst' },
    who: everyone(situation),
  });
}
