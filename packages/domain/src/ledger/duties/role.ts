import { type ClauseOf, partiesOfSeat } from '../../clause/index.ts';
import { always, eachTime, withoutDeadline } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyoneBut, type Situation } from '../situation.ts';

/** S0.36, S1.18, S1.26, S3.46: each party keeps its role filled, over the whole term or once. */
export function roleDuties(clause: ClauseOf<'role'>, situation: Situation): readonly LedgerDraft[] {
  const { filled, name, of } = clause.parameters;
  const who = partiesOfSeat(situation.agreement, of);
  const whole = filled === 'wholeTerm';
  return eachTime(clause, situation, {
    what: 'filled',
    when: whole ? always : withoutDeadline,
    deed: { code: whole ? 'keepRole' : 'nameRole', role: name },
    who,
    toWhom: everyoneBut(situation, who),
  });
}
