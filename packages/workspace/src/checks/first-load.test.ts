import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstLoad } from './first-load.ts';

it('follows static imports from the page, and leaves what is loaded later', () => {
  const dist = mkdtempSync(join(tmpdir(), 'landsby-first-load-'));
  const lay = (file: string, text: string) => writeFileSync(join(dist, file), text);
  mkdirSync(join(dist, 'assets'));
  lay(
    'index.html',
    '<script type="module" src="/funder/assets/index.js"></script><link rel="stylesheet" href="/funder/assets/index.css">',
  );
  lay('assets/index.js', 'import{a}from"./shared.js";import"./side.js";const later=()=>import("./later.js");');
  lay('assets/shared.js', 'export{b}from"./deep.js";');
  for (const file of ['side.js', 'deep.js', 'later.js', 'index.css']) lay(`assets/${file}`, '');

  const names = firstLoad(join(dist, 'index.html')).map((file) => file.slice(dist.length + 1));
  rmSync(dist, { recursive: true });

  expect(names.toSorted()).toEqual([
    'assets/deep.js',
    'assets/index.css',
    'assets/index.js',
    'assets/shared.js',
    'assets/side.js',
    'index.html',
  ]);
});
