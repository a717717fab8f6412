import { inRealBrowser } from '@landsby/ui/vitest-browser';
import { mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(viteConfig, {
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/testing/setup.ts'],
    testTimeout: 10_000,
    browser: await inRealBrowser(),
  },
});
