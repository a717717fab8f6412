import { type Language, languages } from '../../words.ts';
import type { Found, Subject } from '../rule.ts';

/** What a clause says in heading and body, language by language. */
export function saidOf(
  { passages }: Subject,
  clause: string,
): readonly { readonly language: Language; readonly text: string }[] {
  return languages.flatMap((language) => {
    const texts = passages.filter(
      (passage) => passage.clause === clause && passage.language === language && passage.place !== 'parameters',
    );
    return texts.length === 0 ? [] : [{ language, text: texts.map(({ text }) => text).join('\n') }];
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
