import { defineConfig } from 'vitest/config';
import { notRules, rulesAsked } from './mutants/rules-asked.ts';

/** Node runs the sources themselves; walks of whole centuries take their time on a busy machine. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    experimental: { viteModuleRunner: false },
    isolate: false,
    testTimeout: 60_000,
    coverage: {
      include: rulesAsked.map((folder) => `src/${folder}/**`),
      exclude: [...notRules],
      reporter: ['text'],
      reportOnFailure: true,
      thresholds: { branches: 100 },
    },
  },
});
