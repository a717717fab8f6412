import { defineConfig, mergeConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

/** A mutant of a value worked out on loading is there from the start, so its tests run as they are. */
const fromTheStart = process.env['__STRYKER_ACTIVE_MUTANT__'] !== undefined;

/** A property asks thousands of cases: too many to ask again for every mutant, so the tables must find them. */
export default mergeConfig(
  tests,
  defineConfig({
    test: {
      exclude: ['src/**/*.property.test.ts'],
      maxWorkers: 1,
      fileParallelism: false,
      ...(fromTheStart ? { bail: 1 } : { runner: `${import.meta.dirname}/toggling-runner.ts` }),
    },
  }),
);
