import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than any one mutant takes on a busy machine: what then still runs will never end. */
const endlessAfterSeconds = 120;

/** Which mutants a test found, and which no test comes by but loading does. */
export type Hunt = { found: ReadonlySet<string>; onlyOnLoad: ReadonlySet<string> };
export type Place = { home: string; sandbox: string; folder: string };

/** Asks a folder's own tests for its mutants; one that never ends counts as found. */
export async function hunt(place: Place): Promise<Hunt> {
  const journal = join(place.sandbox, 'journal');
  const found = new Set<string>();
  for (;;) {
    const ended = await run(place, { MUTANT_JOURNAL: journal, MUTANTS_SETTLED: [...found].join() });
    const lines = existsSync(journal) ? readFileSync(journal, 'utf8').trim().split('\n') : [];
    const saying = (word: string) =>
      lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    for (const id of saying('found')) found.add(id);
    if (ended === 'passed')
      return { found, onlyOnLoad: new Set(saying('onLoad')).difference(new Set(saying('asked'))) };
    const endless = lines.at(-1)?.split(' ')[1];
    if (ended === 'failed' || endless === undefined)
      throw new Error(`The tests of ${place.folder} fail with no mutant switched on.`);
    found.add(endless);
  }
}

/** Whether the tests fail with a mutant that is there from the start. */
export async function isFoundFromTheStart(place: Place, id: string): Promise<boolean> {
  return (await run(place, { __STRYKER_ACTIVE_MUTANT__: id })) !== 'passed';
}

async function run(
  { home, sandbox, folder }: Place,
  environment: Record<string, string>,
): Promise<'passed' | 'failed' | 'endless'> {
  const child = spawn(
    join(home, 'node_modules/.bin/vitest'),
    ['run', '--root', sandbox, '--config', join(home, 'mutants/vitest.config.ts'), `src/${folder}/`],
    { cwd: home, env: { ...process.env, ...environment }, stdio: 'ignore', detached: true },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const journal = environment['MUTANT_JOURNAL'];
  const stillness = new AbortController();
  const code = await Promise.race([ended, stillFor(journal, stillness.signal)]);
  stillness.abort();
  if (code !== 'endless') return code === 0 ? 'passed' : 'failed';
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return 'endless';
}

async function stillFor(journal: string | undefined, signal: AbortSignal): Promise<'endless'> {
  const size = () => (journal && existsSync(journal) ? readFileSync(journal).length : 0);
  for (let before = -1; before !== size(); ) {
    before = size();
    await pause(endlessAfterSeconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
  }
  return 'endless';
}
