import { root } from '../setup/workspace.mjs';
import type { Outcome } from './check.ts';
import { bin, passes } from './program.ts';

const domain = 'packages/domain';

/** The tables alone, without the properties, come by every branch of the rules about money, dates, votes and the ledger. */
export function branchesAreTaken(): Promise<Outcome> {
  const words = ['run', '--coverage', '--exclude=**/*.property.test.ts'];
  return passes(bin('vitest', domain), words, { cwd: root + domain });
}

/** The tables find nine of ten small changes to those rules, and every other has its reason. */
export function mutantsAreFound(): Promise<Outcome> {
  return passes(process.execPath, ['mutants/mutate.ts'], { cwd: root + domain, minutes: 15 });
}
