import type { ClauseWords } from '../../clause/book.ts';
import { tellClause } from '../../clause/tell-clause.ts';
import type { WrittenClause } from '../../clause/teller.ts';
import type { Line } from '../../clause/told.ts';
import { clauses as da } from '../../da/clauses/index.ts';
import { clauses as en } from '../../en/clauses/index.ts';
import type { Language } from '../../language.ts';
import { clauses as sv } from '../../sv/clauses/index.ts';

export const clauseWords = { da, sv, en } as const satisfies Record<Language, ClauseWords>;

/** A clause told with names that a reader finds again. */
export function told(clause: WrittenClause, language: Language, parties = ['k1', 'k2', 'k3']): readonly Line[] {
  return tellClause(clause, { language, words: clauseWords[language], nameOf: (key) => `⟨${key}⟩`, parties });
}
