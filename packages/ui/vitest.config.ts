import { defineConfig } from 'vitest/config';
import { landsbyVite } from './vite.ts';
import { inRealBrowser } from './vitest-browser.ts';

export default defineConfig({
  plugins: [landsbyVite()],
  test: { include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['./src/testing/looks.ts'], browser: await inRealBrowser() },
});
