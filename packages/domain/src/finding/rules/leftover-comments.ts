import type { FindingRule, Found } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

const patterns = [
  /(?<!\p{L})(?:kommentar(?:er)?|comment|anmärkning|bemærkning)\s*[[:#]/iu,
  /(?<!\p{L})(?:indsæt|infoga|fyll i|udfyld her|skriv her)(?!\p{L})/iu,
  /(?<!\p{L})insert (?:the |a |an |your )?(?:names?|dates?|amounts?|numbers?|text|titles?|address|here)(?!\p{L})/iu,
  /\((?:skal |ska |must )?(?:afklares|præciseres|udfyldes|tjekkes|bekræftes|klargöras|fyllas i|kompletteras|kontrolleras|to be (?:clarified|filled in|confirmed|decided|agreed|checked))[^)]*\)/iu,
  /\((?:obs|nb|note|notat|bem|tjek|check|spørg|husk|kolla|fråga|kontrollera)(?:[:\s])[^)]*\)/iu,
  /<!--|(?<!\p{L})(?:note|notat|obs) til (?:os|mig|redaktør)/iu,
];

/** An editor's remark that was meant for whoever finishes the text. */
export function isLeftoverComment(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** S0.02: an editor's comment that nobody has taken out. */
export const leftoverComments: FindingRule = ({ agreement, passages }) => {
  const lines = passages.flatMap(({ clause, language, text }) =>
    text.split('\n').flatMap((line) => {
      const comment = patterns.map((pattern) => pattern.exec(line)).find((match) => match !== null);
      return comment ? [{ clause, language, text: line.slice(comment.index).trim().slice(0, 80) }] : [];
    }),
  );
  return eachOnce(
    ownLanguageFirst(agreement, lines).map(
      ({ clause, text }): Found => ({ clause, mark: text.toLowerCase(), fault: { code: 'leftoverComment', text } }),
    ),
  );
};
