import { type ChildProcess, spawn } from 'node:child_process';
import { bin } from '../checks/program.ts';
import { freePort } from '../port/free-port.ts';
import { frontEnds } from '../prepare/front-ends.ts';
import { root } from '../setup/workspace.mjs';
import { gateway } from './gateway.ts';
import { regenerateOnChange } from './regenerate.ts';

const port = Number(process.env['PORT'] || 4000);
const api = await freePort();
const ports = new Map<string, number>();
for (const app of frontEnds()) ports.set(app, await freePort());

const door = gateway({ api, frontEnds: ports });
const children: ChildProcess[] = [];
const regeneration = regenerateOnChange();
let leaving = false;

door.once('error', (error) => leave(1, `Port ${port} cannot be used (${error.message}). Choose another with PORT.`));
door.listen(port, () => {
  for (const [app, vitePort] of ports) {
    start(bin('vite', `apps/${app}`), ['--host', '127.0.0.1', '--port', String(vitePort), '--strictPort'], {
      cwd: `${root}apps/${app}`,
    });
  }
  const env = {
    PORT: String(api),
    LANDSBY_PUBLIC_URL: process.env['LANDSBY_PUBLIC_URL'] ?? `http://localhost:${port}`,
  };
  start(bin('node'), ['--watch', '--watch-preserve-output', `${root}apps/api/src/server.ts`], { cwd: root, env });
  console.log(`Landsby with hot reload: http://localhost:${port}`);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));

function start(
  program: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): void {
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(child);
  child.once('exit', (code) => leave(code ?? 1, `${words.at(-1)} has ended.`));
}

function leave(code: number, why = ''): void {
  if (leaving) return;
  leaving = true;
  if (code !== 0) console.error(why);
  process.exitCode = code;
  regeneration.close();
  door.close();
  door.closeAllConnections();
  for (const child of children) child.kill('SIGTERM');
}
