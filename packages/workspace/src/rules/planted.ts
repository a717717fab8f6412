import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../setup/workspace.mjs';

export type Plant = { readonly file: string; readonly text: string };

/** Lays the files down for as long as the work takes, and takes them away also when we are stopped. */
export async function planted<T>(plants: readonly Plant[], work: () => Promise<T>): Promise<T> {
  const cleared = () => plants.forEach(({ file }) => rmSync(root + file, { force: true }));
  process.once('exit', cleared);
  try {
    for (const { file, text } of plants) {
      mkdirSync(dirname(root + file), { recursive: true });
      writeFileSync(root + file, text);
    }
    return await work();
  } finally {
    cleared();
    process.off('exit', cleared);
  }
}
