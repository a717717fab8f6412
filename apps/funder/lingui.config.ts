import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['da', 'sv', 'en'],
  catalogs: [
    {
      path: '<rootDir>/locales/{locale}',
      include: ['src', '../../packages/front/src', '../../packages/reading/src'],
      exclude: ['**/generated/**', '**/*.test.*'],
    },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
