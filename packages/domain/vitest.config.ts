import { defineConfig } from 'vitest/config';

/** Walks of whole centuries take their time on a busy machine. */
export default defineConfig({ test: { isolate: false, testTimeout: 60_000 } });
