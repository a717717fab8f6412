import { type Wording, wordingIn } from '@landsby/wording';
import { useLanguage } from './LanguageProvider.tsx';

const spoken = new Map<string, Wording>();

/** What the domain says, in the person's language. */
export function useWording(): Wording {
  const language = useLanguage();
  const known = spoken.get(language);
  if (known) return known;
  const wording = wordingIn(language);
  spoken.set(language, wording);
  return wording;
}
