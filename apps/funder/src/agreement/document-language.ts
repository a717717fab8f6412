import type { Language as UiLanguage } from '@landsby/ui';
import { pickWords, type SpokenWords } from '@landsby/wording';
import type { Language } from '../generated/graphql.ts';

export const documentLanguage: Record<Language, UiLanguage> = { DA: 'da', SV: 'sv', EN: 'en' };

/** A document is read in the language it was signed in. */
export function textIn(words: SpokenWords, language: UiLanguage): string {
  return pickWords(words, language).text;
}
