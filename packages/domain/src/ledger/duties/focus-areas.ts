import { eventsOf } from '../../agreement/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { aSeries } from '../occurrence.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.14: a joint mapping comes before the final choice of efforts. */
export function mappingDuties(clause: ClauseOf<'focusAreas'>, situation: Situation): readonly LedgerDraft[] {
  if (!clause.parameters.mappingComesFirst) return [];
  const event = 'choice-of-efforts';
  const whenChosen = aSeries(event, { code: 'onEvent', event }, { situation, source: clause });
  const done = eventsOf(situation.agreement, 'mappingDone')[0];
  return eachTime(clause, situation, {
    what: 'mapping',
    when: [{ ...whenChosen, ...(done ? { settledOn: done.on } : {}) }],
    deed: { code: 'mapNeedsFirst' },
    who: everyone(situation),
  });
}
