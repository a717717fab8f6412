import type { ClauseOf, PoliticalDecision } from '../clause/index.ts';
import { type Answer, explain, type Undetermined, undetermined } from '../explanation/index.ts';

type Annex = NonNullable<PoliticalDecision['annex']>;

/** S2.21: the access on the annex line decides whether the annex may be published, whatever mark stands beside it. */
export function mayBePublished(clause: ClauseOf<'condition'>, { access, number }: Annex): Answer<boolean> {
  return explain(access === 'open', clause, [{ code: 'annexAccess', annex: number, access }]);
}

/** S2.21: what a mark on the annex line means is not stated, so it decides nothing; null where there is no mark. */
export function markMeaning(clause: ClauseOf<'condition'>, { mark }: Annex): Undetermined | null {
  return mark === undefined ? null : undetermined({ code: 'markUnexplained', mark }, clause);
}
