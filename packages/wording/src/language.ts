import type { Language } from '@landsby/domain/words';

export type { Language };

export const languages = ['da', 'sv', 'en'] as const satisfies readonly Language[];

export const localeOf = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Words as the API sends them: a language without a text may be null. */
export interface SpokenWords {
  readonly da?: string | null;
  readonly sv?: string | null;
  readonly en: string;
}

/** The text in the wished language, else in the Nordic one it was written in, else in English; with the language it came in. */
export function pickWords(
  words: SpokenWords,
  wished: Language,
): { readonly text: string; readonly language: Language } {
  const order: readonly Language[] = [wished, 'da', 'sv', 'en'];
  for (const language of order) {
    const text = words[language];
    if (text) return { text, language };
  }
  return { text: words.en, language: 'en' };
}
