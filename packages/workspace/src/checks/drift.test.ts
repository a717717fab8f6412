import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leavingAsItWas } from './drift.ts';

it('puts back what a check wrote over, and takes away what it added', async () => {
  const shelf = mkdtempSync(join(tmpdir(), 'landsby-drift-'));
  const folder = join(shelf, 'locales');
  mkdirSync(folder);
  writeFileSync(join(folder, 'da.po'), 'before');

  const answer = await leavingAsItWas(folder, async () => {
    writeFileSync(join(folder, 'da.po'), 'after');
    writeFileSync(join(folder, 'da.js'), 'compiled');
    return 'done';
  });
  const left = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  rmSync(shelf, { recursive: true });

  expect({ answer, left }).toEqual({ answer: 'done', left: [['da.po', 'before']] });
});
