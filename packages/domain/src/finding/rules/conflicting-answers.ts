import type { FindingRule, Found } from '../rule.ts';
import { answersOf } from './answers.ts';
import type { ClauseAnswer } from './questions.ts';

/** S3.22, S3.25: one question, and two clauses that answer it differently. */
export const conflictingAnswers: FindingRule = ({ agreement }) => {
  const answers = agreement.clauses.flatMap((clause) =>
    answersOf(clause, agreement).map((answer) => ({ clause: clause.id, ...answer })),
  );
  const matters = Map.groupBy(answers, ({ about, question }) => `${question}/${about}`);
  return [...matters].flatMap(([matter, given]) => conflictIn(matter, given));
};

type Given = ClauseAnswer & { readonly clause: string };

function conflictIn(matter: string, given: readonly Given[]): readonly Found[] {
  const [first] = given;
  const other = given.findLast(({ answer }) => answer !== first?.answer);
  if (!first || !other) return [];
  const others = [...new Set(given.map(({ clause }) => clause))].filter((clause) => clause !== other.clause);
  return [
    { clause: other.clause, others, mark: matter, fault: { code: 'conflictingAnswers', question: other.question } },
  ];
}
