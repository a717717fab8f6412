import { unfinishedIn } from '../reading/unfinished-in.ts';
import type { FindingRule, Found } from '../rule.ts';
import { eachOnce } from './each-once.ts';
import { ownLanguageFirst } from './own-language-first.ts';

/** S0.02: an editor's comment that nobody has taken out. */
export const leftoverComments: FindingRule = ({ agreement, passages }) => {
  const comments = passages.flatMap((passage) =>
    unfinishedIn(passage).comments.map((text) => ({ clause: passage.clause, language: passage.language, text })),
  );
  return eachOnce(
    ownLanguageFirst(agreement, comments).map(
      ({ clause, text }): Found => ({ clause, mark: text.toLowerCase(), fault: { code: 'leftoverComment', text } }),
    ),
  );
};
