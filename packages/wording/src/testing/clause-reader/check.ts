import type { WrittenClause } from '../../clause/teller.ts';
import type { Language } from '../../language.ts';
import { meaningOf, readInOneOrder } from './meaning.ts';
import { readClause, silencesIn } from './read-clause.ts';
import { silencesMeant } from './silences-meant.ts';
import { told } from './told.ts';

/** What a clause's text says, and what its parameters mean: the same, or a sentence is wrong. */
export function readAndMeant(clause: WrittenClause, language: Language) {
  const { family, parameters } = clause;
  const text = told(clause, language);
  return {
    read: {
      says: readInOneOrder(family, readClause(family, text, language)),
      leavesOpen: silencesIn(family, text, language),
    },
    meant: { says: meaningOf(family, parameters), leavesOpen: silencesMeant(family, parameters) },
  };
}
