import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** A front end's catalogues: its own words and those of the packages that speak in it. */
export function wordsOf(packages: readonly string[]): LinguiConfig {
  return {
    sourceLocale: 'en',
    locales: ['da', 'sv', 'en'],
    catalogs: [
      {
        path: '<rootDir>/locales/{locale}',
        include: ['src', ...packages.map((name) => `../../packages/${name}/src`)],
        exclude: ['**/generated/**', '**/*.test.*'],
      },
    ],
    format: formatter({ lineNumbers: false }),
    orderBy: 'message',
  };
}
