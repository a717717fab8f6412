import { clauseOf } from '../../agreement/index.ts';
import { sentencesOf } from '../reading/text.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';

/** S1.22, S4.30: a term that nobody can tell the first day of, or that is called limited and names no end. */
export const termSides: FindingRule = (subject) => {
  const clause = clauseOf(subject.agreement, 'term');
  if (!clause) return [];
  const { end, start } = clause.parameters;
  const found: Found[] = [];
  if (start.kind === 'unstated') found.push({ clause: clause.id, fault: { code: 'startMissing' } });
  if (end.kind === 'unstated' && (end.calledLimited || isCalledLimited(subject, clause.id))) {
    found.push({ clause: clause.id, fault: { code: 'endMissing' } });
  }
  return found;
};

const limited =
  /(?<!\p{L})(?:tidsbegrænse\p{L}*|tidsbegränsa\p{L}*|tidsbestämt|midlertidig\p{L}*|tillfällig\p{L}*|temporary|(?:en |et |ett )?begr[æä]nset (?:tid|tidsrum|periode)|begrænset periode|begränsad (?:tid|period)|på bestemt tid|för (?:viss|bestämd) tid|limited in time|time-limited|fixed-term|fixed term|(?:for a|of) limited (?:time|period|duration))(?!\p{L})/iu;
const denied = /(?<!\p{L})(?:ikke|ingen|uden|inte|ej|utan|not|no|without)(?!\p{L})/iu;

function isCalledLimited({ passages }: Subject, clause: string): boolean {
  return passages.some(
    (passage) =>
      passage.clause === clause && sentencesOf(passage).some(({ text }) => limited.test(text) && !denied.test(text)),
  );
}
