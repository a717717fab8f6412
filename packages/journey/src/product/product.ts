import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export type Product = { readonly url: string; readonly stop: () => Promise<void> };

/** The built product in a process of its own, as `npm start` runs it. */
export async function startProduct(folder: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [`${root}apps/api/src/server.ts`], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LANDSBY_DATA: folder, LANDSBY_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
  const complaint = (what: string) => new Error(`${what}\n${Buffer.concat(said).toString('utf8').slice(-4000)}`);

  await Promise.race([
    isReady(url),
    ended.then((code) => Promise.reject(complaint(`The product ended with ${code}.`))),
  ]);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await Promise.race([ended, pause(20_000, 'no end at all', { ref: false })]);
      child.kill('SIGKILL');
      if (code !== 0) throw complaint(`Asked to stop, the product ended with ${code} instead of 0.`);
    },
  };
}

async function isReady(url: string): Promise<void> {
  for (const until = performance.now() + 120_000; performance.now() < until; await pause(200)) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('The product was not ready within two minutes.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return address.port;
}
