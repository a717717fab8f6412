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
        ? await named(
            folder,
            passes(bin('tsc', folder), ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'], {
              cwd: root + folder,
            }),
          )
        : failedOnce(`${folder} has no typecheck script.`),
    );
  }
  return together(outcomes);
}

async function named(folder: string, asked: Promise<Outcome>): Promise<Outcome> {
  const outcome = await asked;
  return { ...outcome, said: outcome.said && `${folder}:\n${outcome.said}` };
}
