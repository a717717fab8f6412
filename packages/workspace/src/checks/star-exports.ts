import { globSync, readFileSync } from 'node:fs';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome, passedOnce } from './check.ts';

const inOurs = { cwd: root, exclude: ['**/node_modules', '**/generated', '**/dist'] };

/** A folder's public names are listed one by one; no linter here has a rule for it. */
export async function nothingExportsEverything(): Promise<Outcome> {
  const files = globSync('{apps,packages,prisma}/**/*.{ts,tsx}', inOurs);
  const found = files.filter((file) => exportsEverything(readFileSync(root + file, 'utf8')));
  if (files.length === 0) return failedOnce('No source file was read.');
  return found.length === 0 ? passedOnce : failedOnce(`These export everything of another file: ${found.join(', ')}`);
}

export function exportsEverything(source: string): boolean {
  return /^export \*/m.test(source);
}
