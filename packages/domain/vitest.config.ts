import { defineConfig } from 'vitest/config';

/** Node runs the sources themselves; walks of whole centuries take their time on a busy machine. */
export default defineConfig({
  test: { experimental: { viteModuleRunner: false }, isolate: false, testTimeout: 60_000 },
});
