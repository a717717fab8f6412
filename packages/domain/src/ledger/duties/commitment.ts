import type { ClauseOf } from '../../clause/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Situation } from '../situation.ts';

/** S0.33 to S0.45, S1.24 to S1.26, S4.24 to S4.26: each action of a commitment, when its timing says. */
export function commitmentDuties(clause: ClauseOf<'commitment'>, situation: Situation): readonly LedgerDraft[] {
  const { actions, by, to } = clause.parameters;
  return actions.flatMap(({ key, ruleIds, timing, words }) =>
    eachTime({ ...clause, ruleIds: ruleIds.length > 0 ? ruleIds : clause.ruleIds }, situation, {
      what: key,
      when: timing,
      deed: { code: 'fulfilCommitment', action: words },
      who: by,
      toWhom: to,
    }),
  );
}
