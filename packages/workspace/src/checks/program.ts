import { spawn } from 'node:child_process';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome, passedOnce } from './check.ts';

export type Ran = { readonly code: number; readonly output: string };
export type Where = { readonly cwd?: string; readonly env?: Record<string, string>; readonly minutes?: number };

/** Runs one of the workspace's programs and keeps what it says. One that does not end in time has failed. */
export function ran(
  program: string,
  words: readonly string[],
  { cwd = root, env = {}, minutes = 10 }: Where = {},
): Promise<Ran> {
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code, signal) => {
      const output = Buffer.concat(said).toString('utf8');
      resolve({
        code: code ?? 1,
        output: signal ? `${output}\nStopped by ${signal} after at most ${minutes} minutes.` : output,
      });
    });
  });
}

export async function passes(program: string, words: readonly string[], where: Where = {}): Promise<Outcome> {
  const { code, output } = await ran(program, words, where);
  return code === 0 ? passedOnce : failedOnce(output.trim());
}

export function bin(name: string, folder = ''): string {
  return `${root}${folder && `${folder}/`}node_modules/.bin/${name}`;
}
