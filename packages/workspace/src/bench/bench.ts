import { bin } from '../checks/program.ts';
import { packageFolders, scriptsOf } from '../prepare/front-ends.ts';
import { runChild } from '../setup/child.mjs';
import { root } from '../setup/workspace.mjs';

/** One package after the other: two benchmarks at once would measure each other. */
const measured = packageFolders().filter((folder) => 'bench' in scriptsOf(folder));
for (const folder of measured) {
  console.log(folder);
  const code = await runChild(bin('node'), ['--run', 'bench', '--', ...process.argv.slice(2)], { cwd: root + folder });
  if (code !== 0) process.exitCode = code;
}
if (measured.length === 0) {
  console.error('No package has a benchmark.');
  process.exitCode = 1;
}
