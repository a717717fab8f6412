import { failedOnce, type Outcome } from './check.ts';

export type TestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** A file that crashed, a test that was left out and a run that found nothing are failures: none of them proved anything. */
export function countTests(report: TestReport, code: number): Outcome {
  const crashed = report.testResults.filter(isCrashed);
  const leftOut = report.numPendingTests + report.numTodoTests;
  const counted = report.numFailedTests + crashed.length + leftOut;
  const said = [
    ...report.testResults.flatMap(failures),
    ...crashed.map((file) => `${file.name} did not run: ${file.message ?? ''}`),
  ];

  if (leftOut > 0) said.push(`${leftOut} tests are left out.`);
  if (counted > 0) return { passed: report.numPassedTests, failed: counted, said: said.join('\n') };
  if (report.numPassedTests === 0) return failedOnce('No test was found.');
  return code === 0
    ? { passed: report.numPassedTests, failed: 0, said: '' }
    : {
        passed: report.numPassedTests,
        failed: 1,
        said: `Every test passed, yet the run ended with exit code ${code}.`,
      };
}

function isCrashed(file: TestReport['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
}

function failures(file: TestReport['testResults'][number]): string[] {
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages = [] }) => `${file.name}\n  ${fullName}\n${failureMessages.join('\n')}`);
}
