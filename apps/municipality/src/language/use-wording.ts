import type { Wording } from '@landsby/wording';
import { wordingSpoken } from './language.ts';
import { useLanguage } from './LanguageProvider.tsx';

/** What the domain says, in the person's language. */
export function useWording(): Wording {
  return wordingSpoken(useLanguage());
}
