import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hunt, isFoundFromTheStart, type Place } from './hunt.ts';
import { instrument } from './instrument.ts';
import type { Mutant } from './mutant.ts';
import { isThis } from './survivor.ts';
import { survivors } from './survivors.ts';

const home = join(import.meta.dirname, '..');
const leastShareFound = 0.9;

export type Answer = { said: string; holds: boolean };

/** Switches on every mutant of one folder's rules, one after the other, and asks the folder's tables for it. */
export async function ask(folder: string): Promise<Answer> {
  const { mutants, unfound } = await inACopy(folder, unfoundIn);
  const listed = survivors.filter(({ file }) => file.startsWith(`${folder}/`));
  const unlisted = unfound.filter((mutant) => !listed.some((survivor) => isThis(survivor)(mutant)));
  const outlived = listed.filter((survivor) => !unfound.some(isThis(survivor)));
  const share = 1 - unfound.length / mutants.length;
  return {
    holds: share >= leastShareFound && unlisted.length === 0 && outlived.length === 0,
    said: [
      `${folder}: ${mutants.length - unfound.length} of ${mutants.length} mutants found (${(share * 100).toFixed(1)} %)`,
      ...unlisted.map(({ file, line, mutator, original, replacement }) =>
        [`${file}:${line} ${mutator}, and no reason`, `- ${original}`, `+ ${replacement}`].join('\n    '),
      ),
      ...outlived.map(({ file, original }) => `survivors.ts names what is found or gone: ${file}, ${original}`),
    ].join('\n  '),
  };
}

async function inACopy<T>(folder: string, work: (place: Place) => Promise<T>): Promise<T> {
  const sandbox = mkdtempSync(join(tmpdir(), 'landsby-mutants-'));
  try {
    return await work({ home, folder, sandbox });
  } finally {
    rmSync(sandbox, { recursive: true, force: true });
  }
}

async function unfoundIn(place: Place): Promise<{ mutants: Mutant[]; unfound: Mutant[] }> {
  const mutants = await instrument(place);
  const { found, onlyOnLoad } = await hunt(place);
  const unfound: Mutant[] = [];
  for (const mutant of mutants.filter(({ id }) => !found.has(id)))
    if (!onlyOnLoad.has(mutant.id) || !(await isFoundFromTheStart(place, mutant.id))) unfound.push(mutant);
  return { mutants, unfound };
}
