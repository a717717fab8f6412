import { type Language, languages } from '../../words.ts';
import type { Found, Subject } from '../rule.ts';

interface Said {
  readonly language: Language;
  readonly text: string;
}

const known = new WeakMap<Subject, ReadonlyMap<string | null, readonly Said[]>>();

/** What a clause says in heading and body, language by language. */
export function saidOf(subject: Subject, clause: string): readonly Said[] {
  const all = known.get(subject) ?? saidByClause(subject);
  known.set(subject, all);
  return all.get(clause) ?? [];
}

function saidByClause({ passages }: Subject): ReadonlyMap<string | null, readonly Said[]> {
  const spoken = passages.filter(({ place }) => place === 'heading' || place === 'body');
  const said = Map.groupBy(spoken, ({ clause }) => clause);
  return new Map([...said].map(([clause, own]) => [clause, byLanguage(own)]));
}

function byLanguage(passages: Subject['passages']): readonly Said[] {
  return languages.flatMap((language) => {
    const texts = passages.filter((passage) => passage.language === language).map(({ text }) => text);
    return texts.length === 0 ? [] : [{ language, text: texts.join('\n') }];
  });
}

/** The first language in which a clause's text shows a fault speaks for the others. */
export function inFirstLanguage(
  subject: Subject,
  clause: string,
  look: (text: string, language: Language) => Found | null,
): readonly Found[] {
  for (const { language, text } of saidOf(subject, clause)) {
    const found = look(text, language);
    if (found) return [found];
  }
  return [];
}
