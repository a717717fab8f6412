import { blindImportRules, importProbes } from '../rules/import-probes.ts';
import { cruised } from '../rules/cruise.ts';
import { importRules } from '../rules/import-rules.ts';
import { failedOnce, type Outcome, passedOnce, together } from './check.ts';

export async function importRulesHold(): Promise<Outcome> {
  const { modules, violations } = await cruised(['apps', 'packages', 'prisma']);
  if (modules === 0) return failedOnce('No module was read, so no import was checked.');
  if (violations.length === 0) return passedOnce;
  return failedOnce(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`).join('\n'));
}

/** A rule that matches nothing looks like clean code: each must see its own violation. */
export async function importProbesAreSeen(): Promise<Outcome> {
  const blind = await blindImportRules();
  const unprobed = importRules
    .map(({ name }) => name)
    .filter((name) => !importProbes.some(({ rule }) => rule === name));
  const seen = { passed: importProbes.length - blind.length, failed: 0, said: '' };
  const faults = [
    ...blind.map((rule) => failedOnce(`The import rule ${rule} did not see its violation.`)),
    ...unprobed.map((name) => failedOnce(`The import rule ${name} has no probe.`)),
  ];
  return together([seen, ...faults]);
}
