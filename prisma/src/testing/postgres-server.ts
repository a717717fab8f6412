import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { readableBy } from './postgres-binaries.ts';
import { userForPostgres } from './system-user.ts';

export interface PostgresServer {
  /** Of the superuser, ending in the name of a database. */
  readonly address: (database: string) => string;
  readonly stop: () => Promise<void>;
}

const password = 'only-for-tests';

/** A PostgreSQL of its own for one run of the tests, in a temporary folder. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const user = userForPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'landsby-postgres-data-'));
  const secret = join(folder, 'secret');
  const pgdata = join(folder, 'pgdata');
  writeFileSync(secret, password);
  mkdirSync(pgdata, { mode: 0o700 });
  if (user) for (const path of [folder, secret, pgdata]) chownSync(path, user.uid, user.gid);

  const bin = readableBy(user, binaries);
  const init = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      pgdata,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.error?.message ?? init.stderr}`);

  const port = await freePort();
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=127.0.0.1',
    'max_connections=200',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', pgdata, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  const address = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  await answers(address('postgres'), server);
  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
      if (bin !== binaries) rmSync(join(bin, '..'), { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? resolve(at.port) : reject(new Error('No free port'))));
    });
  });
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode} before it answered`);
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('PostgreSQL did not answer within 30 seconds');
}
