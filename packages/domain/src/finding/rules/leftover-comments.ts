import type { FindingRule } from '../rule.ts';

const patterns = [
  /(?<!\p{L})(?:kommentar(?:er)?|comment|anmärkning|bemærkning)\s*[[:#]/iu,
  /(?<!\p{L})(?:indsæt|infoga|fyll i|udfyld her|skriv her)(?!\p{L})/iu,
  /(?<!\p{L})insert (?:the |a |an |your )?(?:names?|dates?|amounts?|numbers?|text|titles?|address|here)(?!\p{L})/iu,
  /\((?:skal |ska |must )?(?:afklares|præciseres|udfyldes|tjekkes|bekræftes|klargöras|fyllas i|kompletteras|kontrolleras|to be (?:clarified|filled in|confirmed|decided|agreed|checked))[^)]*\)/iu,
  /<!--|(?<!\p{L})(?:note|notat|obs) til (?:os|mig|redaktør)/iu,
];

/** An editor's remark that was meant for whoever finishes the text. */
export function isLeftoverComment(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** S0.02: an editor's comment that nobody has taken out. */
export const leftoverComments: FindingRule = ({ passages }) => {
  const lines = passages.flatMap(({ clause, text }) =>
    text.split('\n').flatMap((line) => {
      const comment = patterns.map((pattern) => pattern.exec(line)).find((match) => match !== null);
      return comment ? [{ clause, text: line.slice(comment.index).trim().slice(0, 80) }] : [];
    }),
  );
  return lines
    .filter(({ clause, text }, index) => lines.findIndex((line) => line.clause === clause && line.text === text) === index)
    .map(({ clause, text }) => ({ clause, mark: text, fault: { code: 'leftoverComment', text } }));
};
