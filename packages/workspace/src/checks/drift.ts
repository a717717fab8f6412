import { packageFolders, scriptsOf } from '../prepare/front-ends.ts';
import { root } from '../setup/workspace.mjs';
import { type Outcome, together } from './check.ts';
import { bin, passes } from './program.ts';

/** What is generated and committed (the API's schema, the languages' catalogues) is what would be generated now. */
export async function nothingDrifted(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const folder of packageFolders()) {
    if (!('check:drift' in scriptsOf(folder))) continue;
    outcomes.push(await passes(bin('node'), ['--run', 'check:drift'], { cwd: root + folder }));
  }
  return together(outcomes);
}
