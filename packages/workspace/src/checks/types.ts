import { root } from '../setup/workspace.mjs';
import { packageFolders, scriptsOf } from '../prepare/front-ends.ts';
import { failedOnce, type Outcome, together } from './check.ts';
import { bin, passes } from './program.ts';

/** Every package, with the fast compiler; a package without the script would go unread, so it fails. */
export async function typesHold(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const folder of packageFolders()) {
    const known = 'typecheck' in scriptsOf(folder);
    outcomes.push(
      known
        ? await passes(bin('tsc', folder), ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'], { cwd: root + folder })
        : failedOnce(`${folder} has no typecheck script.`),
    );
  }
  return together(outcomes);
}
