import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';

export type JudgementRefusal = { readonly code: 'unknownClause'; readonly clause: string };

/** S1.07, S2.18, S3.08, S3.12, S3.16, S4.45, S4.47: people speak of a clause that there is, or of one of its commitments. */
export function judgementGate(
  { clauses }: Agreement,
  { clause, commitment }: RecordOf<'judgementMade' | 'occasionMet'>,
): JudgementRefusal | null {
  const judged = clauses.find(({ id }) => id === clause);
  if (!judged) return { code: 'unknownClause', clause };
  if (commitment === null || commitmentsOf(judged).includes(commitment)) return null;
  return { code: 'unknownClause', clause: `${clause}/${commitment}` };
}

function commitmentsOf(clause: Clause): readonly string[] {
  return clause.family === 'commitment' ? clause.parameters.actions.map(({ key }) => key) : [];
}
