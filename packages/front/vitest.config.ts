import { inRealBrowser } from '@landsby/ui/vitest-browser';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], browser: await inRealBrowser() },
});
