import type { Check, Outcome } from './check.ts';

/** Runs each check, also after a failure, and says how long it took. */
export async function report(checks: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const started = performance.now();
    const outcome = await check.run().catch(brokenDown);
    outcomes.push(outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
    );
    if (outcome.said && outcome.failed > 0) console.log(indented(outcome.said));
  }
  return outcomes;
}

function brokenDown(error: unknown): Outcome {
  return { passed: 0, failed: 1, said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
