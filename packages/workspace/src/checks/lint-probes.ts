import { blindLintRules, lintProbes } from '../rules/lint-probes.ts';
import { type Outcome } from './check.ts';

export async function lintProbesAreSeen(): Promise<Outcome> {
  const blind = await blindLintRules();
  return {
    passed: lintProbes.length - blind.length,
    failed: blind.length,
    said: blind.map((rule) => `The lint rule ${rule} did not see its violation.`).join('\n'),
  };
}
