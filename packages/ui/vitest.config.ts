import { defineConfig } from 'vitest/config';
import { landsbyVite } from './vite.ts';
import { inRealBrowser } from './vitest-browser.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [landsbyVite()],
        test: {
          name: 'parts',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['./src/testing/looks.ts'],
          browser: await inRealBrowser(),
        },
      },
      { test: { name: 'build', include: ['vite.test.ts'] } },
    ],
  },
});
