import type { ClauseOf } from '../../clause/index.ts';
import { always, eachTime, withoutDeadline } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyone, type Situation } from '../situation.ts';

/** S0.21 to S0.23: children take part all along; principles for it are owed whenever, without a deadline. */
export function involvementDuties(
  clause: ClauseOf<'childrensInvolvement'>,
  situation: Situation,
): readonly LedgerDraft[] {
  const { phases, principlesOwed } = clause.parameters;
  const who = everyone(situation);
  const involvement = eachTime(clause, situation, {
    what: 'involvement',
    when: always,
    deed: { code: 'involveChildren', phases },
    who,
  });
  if (!principlesOwed) return involvement;
  return [
    ...involvement,
    ...eachTime(clause, situation, {
      what: 'principles',
      when: withoutDeadline,
      deed: { code: 'drawUpPrinciples' },
      who,
    }),
  ];
}
