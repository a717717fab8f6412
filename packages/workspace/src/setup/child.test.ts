import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const child = new URL('child.mjs', import.meta.url).href;
let shelf = '';
beforeEach(() => void (shelf = mkdtempSync(join(tmpdir(), 'landsby-child-'))));
afterEach(() => rmSync(shelf, { recursive: true }));

/** A server that still has something to finish when it is told to end, and notes what told it. */
const server = `
  import { appendFileSync } from 'node:fs';
  const note = (text) => appendFileSync(process.argv[1], text + ' ');
  const end = (why) => setTimeout(() => { note(why); process.exit(0); }, 100);
  process.on('SIGTERM', end).on('SIGINT', end).on('disconnect', () => end('disconnect'));
  setInterval(() => {}, 1000);
  note('up');
`;

function launched(program: string, words: readonly string[], isServer = true): ChildProcess {
  const script = `
    import { runChild } from '${child}';
    process.exit(await runChild(process.execPath, ${JSON.stringify(['--input-type=module', '-e', program, ...words])}, { cwd: '.', server: ${isServer} }));
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: shelf, stdio: 'ignore' });
}

const notes = () => readFileSync(join(shelf, 'notes'), 'utf8');

describe('a server that is told to end', () => {
  it.each([
    { signal: 'SIGTERM', told: 'up SIGTERM ', code: 0, because: 'the launcher passes it on and waits' },
    { signal: 'SIGINT', told: 'up SIGINT ', code: 0, because: 'Ctrl+C too, and once' },
    { signal: 'SIGKILL', told: 'up disconnect ', code: null, because: 'nobody passes this on: the channel closes' },
  ] as const)('$signal: $because', async ({ signal, told, code }) => {
    const launcher = launched(server, [join(shelf, 'notes')]);
    await vi.waitUntil(() => attempt(notes) === 'up ', { timeout: 5000 });

    launcher.kill(signal);

    expect((await once(launcher, 'exit'))[0]).toBe(code);
    await vi.waitFor(() => expect(notes()).toBe(told), { timeout: 5000 });
  });
});

it('a program that is told to end takes along what it has started', async () => {
  const starter = `import { spawn } from 'node:child_process'; spawn(process.execPath, ['--input-type=module', '-e', ...process.argv.slice(1)], { stdio: 'ignore' });`;
  const launcher = launched(starter, [server, join(shelf, 'notes')], false);
  await vi.waitUntil(() => attempt(notes) === 'up ', { timeout: 5000 });

  launcher.kill('SIGTERM');

  await vi.waitFor(() => expect(notes()).toBe('up SIGTERM '), { timeout: 5000 });
});

it('passes on the exit code of the program', async () => {
  expect((await once(launched('process.exit(7)', []), 'exit'))[0]).toBe(7);
});

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
