import { citationQuestion, citations, citationsIn, citedDay, statuteByKey } from '../../statute/index.ts';
import { readOnce } from '../reading/once.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { eachOnce } from './each-once.ts';

/** S4.48: a statute that had been replaced when it was cited, or has been since; a text that names what came after it knows. */
export const supersededStatutes: FindingRule = (subject) => {
  return eachOnce([...inParameters(subject), ...inText(subject)]);
};

function inParameters({ agreement, asOf }: Subject): readonly Found[] {
  return citations(agreement, asOf).flatMap(({ clause, question, statute }) => faultOf(clause, statute, question));
}

function inText({ agreement, asOf, passages }: Subject): readonly Found[] {
  const cited = citedDay(agreement);
  if (!cited) return [];
  return passages.flatMap((passage) => {
    if (passage.place === 'parameters') return [];
    const inPassage = citationsOf(passage);
    const named = inPassage.map(({ statute }) => statute);
    return inPassage
      .filter(({ statute }) => !knowsSuccessor(statute, named))
      .flatMap((citation) => faultOf(passage.clause, citation.statute, citationQuestion(citation, cited.day, asOf)));
  });
}

const citationsOf = readOnce(({ text }) => citationsIn(text));

function knowsSuccessor(statute: string | null, named: readonly (string | null)[]): boolean {
  const successors = statute === null ? [] : (statuteByKey(statute)?.succession?.by ?? []);
  return successors.some((successor) => named.includes(successor));
}

function faultOf(
  clause: string | null,
  statute: string | null,
  question: ReturnType<typeof citationQuestion>,
): readonly Found[] {
  if (question?.code !== 'supersededWhenCited' && question?.code !== 'supersededSince') return [];
  const { by: successors, citedAs, since: day } = question;
  const code = question.code === 'supersededWhenCited' ? 'statuteSuperseded' : 'statuteSupersededSince';
  return [{ clause, mark: statute ?? citedAs, fault: { code, statute: citedAs, successors, day } }];
}
