import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type Wording, wordingOf } from './wording.ts';

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  da: () => import('./da/index.ts'),
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

/** One language's sentences; those of the others are not fetched. */
export async function loadWording(language: Language): Promise<Wording> {
  return wordingOf(await catalogues[language](), language);
}
