import { pickWords, type SpokenWords } from '@landsby/wording';
import { useLanguage } from './use-language.ts';

/** Picks a text that exists in several languages, and says which one it came in. */
export function usePickedWords() {
  const language = useLanguage();
  return (words: SpokenWords) => pickWords(words, language);
}
