import type { Wording } from '@landsby/wording';
import { wordingSpoken } from './languages.ts';
import { useLanguage } from './use-language.ts';

/** What the domain says, in the person's language. */
export function useWording(): Wording {
  return wordingSpoken(useLanguage());
}
