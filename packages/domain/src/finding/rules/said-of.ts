import { type Language, languages } from '../../words.ts';
import { once } from '../reading/once.ts';
import type { Passage } from '../reading/passage.ts';
import type { Found, Subject } from '../rule.ts';

const spokenByClause = once(({ passages }: Subject): ReadonlyMap<string | null, readonly Passage[]> => {
  const spoken = passages.filter(({ place }) => place === 'heading' || place === 'body');
  return Map.groupBy(spoken, ({ clause }) => clause);
});

/** What a clause says in heading and body, in every language it has. */
export function saidOf(subject: Subject, clause: string): readonly Passage[] {
  return spokenByClause(subject).get(clause) ?? [];
}

/** The first language in which a clause's text shows a fault speaks for the others. */
export function inFirstLanguage(
  subject: Subject,
  clause: string,
  look: (said: readonly Passage[], language: Language) => Found | null,
): readonly Found[] {
  const said = saidOf(subject, clause);
  for (const language of languages) {
    const own = said.filter((passage) => passage.language === language);
    const found = own.length === 0 ? null : look(own, language);
    if (found) return [found];
  }
  return [];
}
