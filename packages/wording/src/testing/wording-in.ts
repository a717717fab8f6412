import type { Catalogue } from '../catalogue.ts';
import * as da from '../da/index.ts';
import * as en from '../en/index.ts';
import type { Language } from '../language.ts';
import * as sv from '../sv/index.ts';
import { type Wording, wordingOf } from '../wording.ts';

const catalogues = { da, sv, en } as const satisfies Record<Language, Catalogue>;

export function wordingIn(language: Language): Wording {
  return wordingOf(catalogues[language], language);
}
