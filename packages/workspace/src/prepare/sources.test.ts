import { expect, it } from 'vitest';
import { root } from '../setup/workspace.mjs';
import { sources } from './sources.ts';

it('reads what is built from, and nothing that was generated or only tests it', () => {
  const found = sources().map((file) => file.slice(root.length));

  expect(found).toContain('packages/domain/package.json');
  expect(found).toContain('pnpm-lock.yaml');
  expect(
    found.filter((file) => /node_modules|\/dist\/|\/generated\/|\.test\.tsx?$|^apps\/api\/src|\/\//.test(file)),
  ).toEqual([]);
});
