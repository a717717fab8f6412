import { describe, expect, it } from 'vitest';
import { countTests, type TestReport } from './test-report.ts';

const passed = { status: 'passed', fullName: 'counts' };
const failed = { status: 'failed', fullName: 'adds', failureMessages: ['expected 1 to be 2'] };

function aReport(facts: Partial<TestReport>): TestReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...facts };
}

function aFile(status: string, assertionResults: TestReport['testResults'][number]['assertionResults'], message = '') {
  return { name: 'a.test.ts', status, message, assertionResults };
}

describe('what counts as a failure', () => {
  it.each([
    {
      because: 'all passed',
      report: aReport({ numPassedTests: 2, testResults: [aFile('passed', [passed, passed])] }),
      code: 0,
      outcome: { passed: 2, failed: 0, said: '' },
    },
    {
      because: 'one test failed',
      report: aReport({ numPassedTests: 1, numFailedTests: 1, testResults: [aFile('failed', [passed, failed])] }),
      code: 1,
      outcome: { passed: 1, failed: 1, said: 'a.test.ts\n  adds\nexpected 1 to be 2' },
    },
    {
      because: 'a file crashed before its tests were known',
      report: aReport({
        numPassedTests: 1,
        testResults: [aFile('passed', [passed]), aFile('failed', [], 'no such module')],
      }),
      code: 1,
      outcome: { passed: 1, failed: 1, said: 'a.test.ts did not run: no such module' },
    },
    {
      because: 'nothing was found',
      report: aReport({}),
      code: 0,
      outcome: { passed: 0, failed: 1, said: 'No test was found.' },
    },
    {
      because: 'a test was left out',
      report: aReport({ numPassedTests: 1, numPendingTests: 1, testResults: [aFile('passed', [passed])] }),
      code: 0,
      outcome: { passed: 1, failed: 1, said: '1 tests are left out.' },
    },
    {
      because: 'an error outside of any test',
      report: aReport({ numPassedTests: 1, testResults: [aFile('passed', [passed])] }),
      code: 1,
      outcome: { passed: 1, failed: 1, said: 'Every test passed, yet the run ended with exit code 1.' },
    },
  ])('$because', ({ report, code, outcome }) => expect(countTests(report, code)).toEqual(outcome));
});
