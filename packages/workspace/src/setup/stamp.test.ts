import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOf, isStamped, putStamp } from './stamp.mjs';

it('holds for as long as the files are the same', () => {
  const shelf = mkdtempSync(join(tmpdir(), 'landsby-stamp-'));
  const [file, stamp] = [join(shelf, 'lock'), join(shelf, 'deep', 'stamp')];
  writeFileSync(file, 'one');
  const first = hashOf([file], 'linux');
  const before = isStamped(stamp, first);
  putStamp(stamp, first);
  const after = isStamped(stamp, hashOf([file], 'linux'));
  const elsewhere = isStamped(stamp, hashOf([file], 'darwin'));
  writeFileSync(file, 'two');
  const changed = isStamped(stamp, hashOf([file], 'linux'));
  rmSync(shelf, { recursive: true });

  expect({ before, after, elsewhere, changed }).toEqual({
    before: false,
    after: true,
    elsewhere: false,
    changed: false,
  });
});
