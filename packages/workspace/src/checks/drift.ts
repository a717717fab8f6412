import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolders, scriptsOf } from '../prepare/front-ends.ts';
import { root } from '../setup/workspace.mjs';
import { type Outcome, together } from './check.ts';
import { bin, passes } from './program.ts';

/** What is generated and committed (the API's schema, the languages' catalogues) is what would be generated now. */
export async function nothingDrifted(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const folder of packageFolders()) {
    if (!('check:drift' in scriptsOf(folder))) continue;
    const check = () => passes(bin('node'), ['--run', 'check:drift'], { cwd: root + folder });
    outcomes.push(await leavingAsItWas(`${root}${folder}/locales`, check));
  }
  return together(outcomes);
}

/** Catalogues are compared by writing them anew; a check must not leave them changed. */
export async function leavingAsItWas<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!existsSync(folder)) return work();
  const shelf = mkdtempSync(join(tmpdir(), 'landsby-as-it-was-'));
  cpSync(folder, shelf, { recursive: true, preserveTimestamps: true });
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true });
    cpSync(shelf, folder, { recursive: true, preserveTimestamps: true });
    rmSync(shelf, { recursive: true });
  }
}
