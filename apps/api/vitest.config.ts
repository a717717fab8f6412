import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    server: { deps: { inline: [/@pothos\//] } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
