import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'landsby-data-'));
const running = new Set<ChildProcess>();

type Started = {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly complained: () => string;
  readonly ended: Promise<number | null>;
  readonly origin: Promise<string>;
};

function start(environment: Record<string, string>): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = fork(join(import.meta.dirname, 'server.ts'), {
    env: { PATH, HOME, PORT: '0', LANDSBY_DATA: folder, LANDSBY_LOG: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  let said = '';
  let complained = '';
  const origin = Promise.withResolvers<string>();
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const found = /http:\/\/localhost:\d+/.exec(said);
    if (found && said.endsWith('\n\n')) origin.resolve(found[0]);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      running.delete(child);
      origin.resolve('');
      // The exit can overtake what the pipe still holds.
      setTimeout(resolve, 100, code);
    });
  });
  return { process: child, said: () => said, complained: () => complained, ended, origin: origin.promise };
}

/** Its head is sent, half its body waits. */
function slowRequest(origin: string) {
  const body = JSON.stringify({ query: '{ __typename }' });
  const sending = request(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answered = new Promise<string>((resolve, reject) => {
    sending.once('error', reject);
    sending.once('response', (response) => {
      let text = `${response.statusCode} `;
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
  });
  sending.write(body.slice(0, 5));
  return { answered, finish: () => sending.end(body.slice(5)) };
}

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  const first = start({});
  expect(await first.origin).not.toBe('');
  first.process.kill('SIGTERM');
  await first.ended;
}, 120_000);
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('the process', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT', 'the parent’s end'] as const)(
    'says where it is and who can sign in, finishes a running request upon %s, then leaves with 0',
    async (signal) => {
      const server = start({});
      const origin = await server.origin;
      expect(server.said()).toContain(`${origin}/secretariat/\n  ${origin}/municipality/\n  ${origin}/funder/\n`);
      expect(server.said()).toContain('Eva Demosen (demo) · Eksempelsund Kommune');
      const { answered, finish } = slowRequest(origin);
      await moment(200);
      if (signal === 'the parent’s end') server.process.disconnect();
      else server.process.kill(signal);
      await moment(200);
      finish();
      expect(await answered).toBe('200 {"data":{"__typename":"Query"}}\n');
      expect([await server.ended, server.complained()]).toEqual([0, '']);
    },
  );
});

describe('a start that cannot be says why in one sentence and leaves with 1', { timeout: 60_000 }, () => {
  it('when the port is taken, before it touches the database', async () => {
    const holder = createServer().listen(0);
    const { port } = holder.address() as { port: number };
    const untouched = join(folder, 'untouched');
    const server = start({ PORT: String(port), LANDSBY_DATA: untouched });
    expect(await server.ended).toBe(1);
    expect(server.complained()).toBe(
      `Port ${port} is already in use. Stop what runs there, or choose another port: PORT=4100 npm start.\n`,
    );
    holder.close();
  });

  it('when another process holds the data folder, which goes on undisturbed', async () => {
    const holder = start({});
    const origin = await holder.origin;
    const second = start({});
    expect(await second.ended).toBe(1);
    expect(second.complained()).toMatch(
      /^The data folder .* is in use by another Landsby process \(\d+\); [^\n]*\.\n$/,
    );
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    holder.process.kill('SIGTERM');
    expect(await holder.ended).toBe(0);
  });

  it('when DATABASE_URL leads nowhere', async () => {
    const server = start({ DATABASE_URL: 'postgres://landsby:secret@localhost:1/landsby' });
    expect(await server.ended).toBe(1);
    expect(server.complained()).toMatch(/^The database at localhost:1\/landsby cannot be reached[^\n]*\.\n$/);
    expect(server.complained()).not.toContain('secret');
  });

  it('when a setting cannot be read', async () => {
    const server = start({ PORT: 'four thousand' });
    expect([await server.ended, server.complained()]).toEqual([
      1,
      'PORT is "four thousand", but has to be a whole number from 0 to 65535.\n',
    ]);
  });

  it('when the database was written by a newer version, which stays as it was', async () => {
    const read = async (sql: string) => {
      const pglite = await PGlite.create({ dataDir: join(folder, 'pgdata') });
      const results = await pglite.exec(sql);
      await pglite.close();
      return results.at(-1)?.rows ?? [];
    };
    await read(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES ('newer', 'x', now(), '9999_newer', 1)`);
    const server = start({});
    expect(await server.ended).toBe(1);
    expect(server.complained()).toMatch(/^The database was written by a newer version of Landsby [^\n]*\.\n$/);
    const [kept] = await read('SELECT count(*)::int AS agreements FROM agreement');
    expect(kept).toEqual({ agreements: 7 });
  });
});
