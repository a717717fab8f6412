import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, silentOn, undetermined } from '../explanation/index.ts';
import { type Agreement, clauseOf } from './agreement.ts';

/** Which of two documents outranks the other: the one named first in the agreement's order. */
export function prevailingDocument(agreement: Agreement, one: string, other: string): Answer<string> {
  const clause = clauseOf(agreement, 'precedence');
  if (!clause) return silentOn('precedence');
  const { documents } = clause.parameters;
  const ranked = documents.flatMap(({ key, name }, index) =>
    key === one || key === other ? [{ key, step: { code: 'ranks', document: name, place: index + 1 } as const }] : [],
  );
  const [first, second] = ranked;
  if (!first || (!second && one !== other)) return undetermined({ code: 'documentNotRanked' }, clause);
  return explain(
    first.key,
    clause,
    ranked.map(({ step }) => step),
  );
}

/** Which of two clauses of the agreement prevails where they disagree; what only people can judge stays undetermined. */
export function prevailingClause(agreement: Agreement, one: string, other: string): Answer<string> {
  const clause = clauseOf(agreement, 'precedence');
  if (!clause) return silentOn('precedence');
  const rule = clause.parameters.betweenClauses;
  switch (rule) {
    case null:
      return undetermined({ code: 'clauseConflictUnstated' }, clause);
    case 'specificPrevails':
    case 'partiesDecide':
      return undetermined({ code: 'clauseConflictByPeople', rule }, clause);
    case 'earlierPrevails':
      return placed(agreement, clause, { one, other, rule, at: 0 });
    case 'laterPrevails':
      return placed(agreement, clause, { one, other, rule, at: 1 });
  }
}

interface Conflict {
  readonly one: string;
  readonly other: string;
  readonly rule: string;
  readonly at: 0 | 1;
}

function placed(
  agreement: Agreement,
  clause: ClauseOf<'precedence'>,
  { at, one, other, rule }: Conflict,
): Answer<string> {
  const inOrder = agreement.clauses.flatMap(({ id }) => (id === one || id === other ? [id] : []));
  return explain(inOrder[at] ?? one, clause, [{ code: 'clausesDisagree', rule }]);
}
