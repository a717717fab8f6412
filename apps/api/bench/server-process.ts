import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cost } from './cost-by-package.ts';
import type { Asked } from './tell-usage.ts';

export type MeasuredServer = {
  readonly origin: string;
  /** Milliseconds of processor time since it started. */
  readonly usage: () => Promise<number>;
  readonly profile: () => Promise<void>;
  readonly costs: () => Promise<readonly Cost[]>;
  readonly stop: () => Promise<void>;
};

export type Start = { readonly script: string; readonly address: string };

/** A server in a process of its own, with its log written and thrown away. */
export async function startServer({ script, address }: Start): Promise<MeasuredServer> {
  const port = await freePort();
  const tell = join(import.meta.dirname, 'tell-usage.ts');
  const child = spawn(process.execPath, ['--import', tell, join(import.meta.dirname, script), address, String(port)], {
    env: { DATABASE_URL: address, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const origin = `http://localhost:${port}`;
  await ready(`${origin}/health/ready`, child);
  const ask = async (asked: Asked) => {
    const told = once(child, 'message');
    child.send(asked);
    const [{ answer }] = await told;
    return answer;
  };
  return {
    origin,
    usage: () => ask('usage'),
    profile: () => ask('profile'),
    costs: () => ask('costs'),
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`A server ended with code ${child.exitCode} before it answered`);
    const answered = await fetch(address).catch(() => undefined);
    if (answered?.ok) return;
    await pause(100);
  }
  throw new Error(`Nothing answered at ${address} within a minute`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? resolve(at.port) : reject(new Error('No free port'))));
    });
  });
}
