import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { openDoor } from '../door/door.ts';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'landsby-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock on a data folder', () => {
  it('holds the process id, refuses a second holder, and leaves nothing behind', () => {
    const lock = lockFolder(folder);
    expect(readFileSync(join(folder, 'lock'), 'utf8').split('\n')[0]).toBe(String(process.pid));
    expect(() => lockFolder(folder)).toThrow(
      `The data folder ${folder} is in use by another Landsby process (${process.pid}); stop that one first, or set LANDSBY_DATA to another folder.`,
    );
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    { stale: 'a process that is gone', mark: () => `${spawnSync(process.execPath, ['-e', '0']).pid}\n` },
    { stale: 'a process whose id was given to another', mark: () => `${process.ppid}\nearlier boot 1` },
    { stale: 'nothing readable', mark: () => 'rubbish' },
  ])('is taken over from $stale', ({ mark }) => {
    writeFileSync(join(folder, 'lock'), mark());
    const lock = lockFolder(folder);
    expect(readFileSync(join(folder, 'lock'), 'utf8').split('\n')[0]).toBe(String(process.pid));
    lock.release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('is not taken from a process that lives', () => {
    writeFileSync(join(folder, 'lock'), `${process.ppid}\n`);
    expect(() => lockFolder(folder)).toThrow(`(${process.ppid})`);
  });
});

describe('the embedded database in a folder', () => {
  it('keeps what was written, for one process at a time', async () => {
    const where = { engine: 'pglite', folder } as const;
    const first = await openDatabase(where);
    await expect(openDatabase(where)).rejects.toMatchObject({ kind: 'folderInUse' });
    await openDoor(first, { as: 'registrar', intent: 'write' }, (transaction) =>
      transaction.programme.create({ data: { id: 'kept', name: 'kept', aliases: [], country: 'DK' } }),
    );
    await first.close();

    const second = await openDatabase(where);
    const kept = await openDoor(second, { as: 'registrar', intent: 'read' }, (transaction) =>
      transaction.programme.findMany(),
    );
    await second.close();
    expect(kept).toEqual([{ id: 'kept', name: 'kept', aliases: [], country: 'DK', version: 1 }]);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  }, 60_000);
});
