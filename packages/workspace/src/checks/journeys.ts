import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../port/free-port.ts';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome, together } from './check.ts';
import { bin } from './program.ts';
import { testsOf } from './tests.ts';

/** The journeys, against the built product as `npm start` runs it: a free port, an empty data folder, and a clean end. */
export async function journeysArrive(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'landsby-journeys-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const product = startProduct(port, folder);
  try {
    if (!(await isReady(url, product)))
      return failedOnce(`The product was not ready within two minutes.\n${product.said()}`);
    const journeys = await testsOf('packages/journey', { env: { LANDSBY_URL: url } });
    const code = await product.stop();
    const ending = {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      said: code === 0 ? '' : `It ended with ${code}.\n${product.said()}`,
    };
    return together([journeys, ending]);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Product = { readonly hasEnded: () => boolean; readonly said: () => string; readonly stop: () => Promise<number> };

function startProduct(port: number, folder: string): Product {
  const child = spawn(bin('node'), [`${root}apps/api/src/server.ts`], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LANDSBY_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    child.kill('SIGTERM');
    return Promise.race([ended, pause(20_000).then(() => (child.kill('SIGKILL'), 1))]);
  };
  return { hasEnded, stop, said: () => Buffer.concat(pieces).toString('utf8').slice(-4000) };
}

async function isReady(url: string, product: Product): Promise<boolean> {
  for (const until = performance.now() + 120_000; performance.now() < until && !product.hasEnded(); await pause(250)) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return true;
  }
  return false;
}
