import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { stopOnSignal } from './stop-on-signal.ts';

function aProcess() {
  const signals = new EventEmitter();
  const exits: unknown[] = [];
  let time = 0;
  const stopping = stopOnSignal(
    {
      on: (name: string, listener: () => void) => signals.on(name, listener),
      exit: (code: unknown) => exits.push(code),
    } as never,
    () => time,
  );
  return {
    ...stopping,
    exits,
    at: (ms: number, name: string) => {
      time = ms;
      signals.emit(name);
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it.each(['SIGINT', 'SIGTERM', 'disconnect'])('%s closes in order and leaves with 0', async (signal) => {
  const { closing, exits, at } = aProcess();
  closing(async () => void exits.push('closed'));
  at(0, signal);
  await settled();
  expect(exits).toEqual(['closed', 0]);
});

it('a terminal sends one wish twice; only a later signal is impatient', async () => {
  const { closing, exits, at } = aProcess();
  closing(() => new Promise(() => undefined));
  at(0, 'SIGINT');
  at(20, 'SIGINT');
  expect(exits).toEqual([]);
  at(3_000, 'SIGINT');
  expect(exits).toEqual([1]);
});

it('a signal while starting is obeyed once there is something to close', async () => {
  const { closing, exits, at } = aProcess();
  at(0, 'SIGTERM');
  expect(exits).toEqual([]);
  closing(async () => void exits.push('closed'));
  await settled();
  expect(exits).toEqual(['closed', 0]);
});
