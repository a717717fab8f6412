import type { Language as UiLanguage } from '@landsby/ui';
import { pickWords, type SpokenWords } from '@landsby/wording';

export const documentLanguage = { DA: 'da', SV: 'sv', EN: 'en' } as const satisfies Record<string, UiLanguage>;

/** A document is read in the language it was signed in. */
export function textIn(words: SpokenWords, language: UiLanguage): string {
  return pickWords(words, language).text;
}
