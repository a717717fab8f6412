import type { ClauseFamily } from '@landsby/domain/clause';
import { clauses as da } from '../da/clauses/index.ts';
import { clauses as en } from '../en/clauses/index.ts';
import { camelCase } from '../label.ts';
import type { Language } from '../language.ts';
import { unlessWordsMissing } from '../words-missing.ts';
import { clauses as sv } from '../sv/clauses/index.ts';
import type { ClauseWords } from './book.ts';
import { tellClause } from './tell-clause.ts';
import type { WrittenClause, WrittenParameters } from './teller.ts';
import { blocksOf, type ToldBlock } from './told.ts';
import { toolsIn } from './tools.ts';

const words = { da, sv, en } as const satisfies Record<Language, ClauseWords>;

/** A clause as the API sends it, or as its file says it. */
export interface ClauseToTell {
  readonly family: string;
  readonly parameters: unknown;
}

export interface AgreementToTell {
  readonly clauses: readonly ClauseToTell[];
  /** What each party is called, by its key. */
  readonly partyNames: ReadonlyMap<string, string>;
}

/** Says what each clause of an agreement means in one language, from its parameters alone; null where this version has no words for it. */
export function clausesIn(language: Language, { clauses, partyNames }: AgreementToTell) {
  const bodies = bodyNames(language, clauses);
  const nameOf = (key: string) => partyNames.get(key) ?? bodies.get(key) ?? key.replaceAll('-', ' ');
  return ({ family, parameters }: ClauseToTell): readonly ToldBlock[] | null => {
    const clause = { family: familyOf(family), parameters } as WrittenClause;
    return unlessWordsMissing(() =>
      blocksOf(tellClause(clause, { language, words: words[language], nameOf, parties: [...partyNames.keys()] })),
    );
  };
}

/** As `clausesIn`, for a definition that is still being written: null also where its parameters do not fit their family yet. */
export function draftClausesIn(language: Language, draft: AgreementToTell) {
  return (clause: ClauseToTell): readonly ToldBlock[] | null => {
    try {
      return clausesIn(language, draft)(clause);
    } catch {
      return null;
    }
  };
}

/** A body is called by the name that its own clause gives it. */
function bodyNames(language: Language, clauses: readonly ClauseToTell[]): ReadonlyMap<string, string> {
  const { words: say } = toolsIn(language, words[language].grammar, { nameOf: String, parties: [] });
  return new Map(
    clauses.flatMap(({ family, parameters }) => {
      if (familyOf(family) !== 'governanceBody') return [];
      const { body, name } = parameters as WrittenParameters<'governanceBody'>;
      return [[body, say(name)] as const];
    }),
  );
}

/** `FOCUS_AREAS` as the API writes it, `focusAreas` as a file does. */
function familyOf(family: string): ClauseFamily {
  return (/[a-z]/.test(family) ? family : camelCase(family)) as ClauseFamily;
}
