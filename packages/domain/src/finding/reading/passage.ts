import type { Agreement } from '../../agreement/index.ts';
import type { Clause } from '../../clause/index.ts';
import { type Language, languages, type Words } from '../../words.ts';
import { once } from './once.ts';
import type { Text } from './text.ts';

/** A piece of an agreement's text in one language; `clause` is null for the title. */
export interface Passage extends Text {
  readonly clause: string | null;
  readonly place: 'title' | 'heading' | 'body' | 'parameters';
}

/** All that an agreement says in words: title, headings, bodies and the words inside parameters, in every language they have. */
export function passagesOf({ clauses, language, parties, title }: Agreement): readonly Passage[] {
  return [
    ...inWords(title, { clause: null, place: 'title' }),
    ...inParameters(
      parties.map(({ actingThrough }) => actingThrough),
      { clause: null, language },
    ),
    ...clauses.flatMap((clause) => passagesIn(clause)(language)),
  ];
}

/** A clause that has not changed is not read again, in whatever version of its agreement it stands. */
const passagesIn = once((clause: Clause) => {
  const made = new Map<Language, readonly Passage[]>();
  return (language: Language) => {
    const known = made.get(language) ?? passagesOfClause(clause, language);
    made.set(language, known);
    return known;
  };
});

function passagesOfClause({ body, heading, id, parameters }: Clause, language: Language): readonly Passage[] {
  return [
    ...inWords(heading, { clause: id, place: 'heading' }),
    ...inWords(body, { clause: id, place: 'body' }),
    ...inParameters(parameters, { clause: id, language }),
  ];
}

function inWords(spoken: Words, where: Pick<Passage, 'clause' | 'place'>): readonly Passage[] {
  return languages.flatMap((language) => {
    const text = spoken[language];
    return text === undefined ? [] : [{ ...where, language, text }];
  });
}

function inParameters(value: unknown, where: Pick<Passage, 'clause' | 'language'>): readonly Passage[] {
  if (typeof value === 'string') return isKey(value) ? [] : [{ ...where, place: 'parameters', text: value }];
  if (Array.isArray(value)) return value.flatMap((entry) => inParameters(entry, where));
  if (typeof value !== 'object' || value === null || value instanceof Temporal.PlainDate) return [];
  if (areWords(value)) return inWords(value, { clause: where.clause, place: 'parameters' });
  return Object.values(value).flatMap((entry) => inParameters(entry, where));
}

/** Keys and words of closed lists say nothing to a reader, unless they are the placeholder kind. */
function isKey(text: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(text) && !/^(?:x{2,}|n{2}|tb[acd])$/i.test(text);
}

function areWords(value: object): value is Words {
  const names: readonly string[] = languages;
  return 'en' in value && Object.keys(value).every((name) => names.includes(name));
}
