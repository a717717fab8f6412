import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem } from './database-problem.ts';

export interface FolderLock {
  readonly release: () => void;
}

/** One process a folder: two would destroy it. A lock whose process is gone is taken over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine = markOf(process.pid);
  if (!create(path, mine) && !(removeStale(path, folder) && create(path, mine))) throw inUse(folder, readMark(path));
  return {
    release: () => {
      if (readMark(path) === mine) rmSync(path, { force: true });
    },
  };
}

/** Linking puts the lock there whole or not at all: nobody ever reads a half-written one. */
function create(path: string, mark: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mark);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the stale lock aside first, so that of two takers only one removes it. */
function removeStale(path: string, folder: string): boolean {
  const seen = readMark(path);
  if (seen !== null && isAlive(seen)) throw inUse(folder, seen);
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const taken = readMark(aside);
  if (taken !== seen && taken !== null && isAlive(taken)) {
    renameSync(aside, path);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

function readMark(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The process id and, where the system tells, when that process started: ids are given out again. */
function markOf(pid: number): string {
  return `${pid}\n${startOf(pid)}`;
}

function isAlive(mark: string): boolean {
  const [pid = '', start = ''] = mark.split('\n');
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return start === '' || start === startOf(Number(pid));
}

function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${afterName.split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

function inUse(folder: string, mark: string | null): DatabaseProblem {
  const who = mark?.split('\n')[0] ?? 'unknown';
  return new DatabaseProblem(
    'folderInUse',
    `The data folder ${folder} is in use by another Landsby process (${who}); stop that one first, or set LANDSBY_DATA to another folder.`,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
