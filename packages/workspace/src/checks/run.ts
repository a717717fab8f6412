import { ensureBuilt } from '../prepare/ensure-built.ts';
import { packageFolders, scriptsOf } from '../prepare/front-ends.ts';
import { type Check, failedOnce, passedOnce, together } from './check.ts';
import { nothingDrifted } from './drift.ts';
import { firstLoadsAreSmall } from './first-load.ts';
import { importProbesAreSeen, importRulesHold } from './import-rules.ts';
import { licencesFit } from './licences.ts';
import { lintProbesAreSeen } from './lint-probes.ts';
import { branchesAreTaken, mutantsAreFound } from './proven-rules.ts';
import { operationsAloneAreShipped } from './operations-alone.ts';
import { bin, passes } from './program.ts';
import { report } from './report.ts';
import { nothingExportsEverything } from './star-exports.ts';
import { testsOf } from './tests.ts';
import { typesHold } from './types.ts';

/** The journeys come last: they run through what all the others have proven. */
const journeys = 'packages/journey';
const tested = packageFolders().filter((folder) => folder !== journeys && 'test' in scriptsOf(folder));

const build: Check = {
  name: 'generate and build',
  run: async () => ((await ensureBuilt()) === 0 ? passedOnce : failedOnce('See above.')),
};

const checks: readonly Check[] = [
  { name: 'format', run: () => passes(bin('biome'), ['format', '--max-diagnostics=20', '.']) },
  { name: 'lint', run: () => passes(bin('oxlint'), ['--type-aware', '--deny-warnings']) },
  { name: 'lint probes', run: lintProbesAreSeen },
  { name: 'no star exports', run: nothingExportsEverything },
  { name: 'types', run: typesHold },
  { name: 'import rules', run: importRulesHold },
  { name: 'import rule probes', run: importProbesAreSeen },
  { name: 'dead code', run: () => passes(bin('knip'), ['--config', '.knip.json', '--no-progress']) },
  { name: 'licences', run: licencesFit },
  { name: 'drift', run: nothingDrifted },
  { name: 'first load', run: firstLoadsAreSmall },
  { name: 'operations alone', run: operationsAloneAreShipped },
  { name: 'branches of the rules', run: branchesAreTaken },
  { name: 'mutants of the rules', run: mutantsAreFound },
  ...[...tested, journeys].map((folder) => ({ name: `tests of ${folder}`, run: () => testsOf(folder) })),
];

const wanted = process.argv.slice(2);
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const { passed, failed } = together(await report([build, ...chosen]));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
