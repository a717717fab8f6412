import { globSync } from 'node:fs';
import { root } from '../setup/workspace.mjs';
import { frontEnds } from './front-ends.ts';

const notAnInput = /(^|\/)(node_modules|dist|generated|coverage|\.turbo|adr)(\/|$)|\.test\.tsx?$|\.md$/;

/** The files that decide what is generated and built, in an order that does not depend on the machine. */
export function sources(): string[] {
  const folders = [
    ...frontEnds().map((app) => `apps/${app}`),
    'packages/domain',
    'packages/front',
    'packages/reading',
    'packages/keeping',
    'packages/wording',
    'packages/ui',
    'prisma/schema',
  ];
  const single = [
    'apps/api/schema.graphql',
    'prisma/generate.ts',
    'prisma/package.json',
    'turbo.json',
    'tsconfig.base.json',
    'pnpm-lock.yaml',
  ];
  const found = globSync([...folders.map((folder) => `${folder}/**/*`), ...single], {
    cwd: root,
    exclude: (entry) => notAnInput.test(entry.name),
    withFileTypes: true,
  });
  return found
    .filter((entry) => entry.isFile() && !notAnInput.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
}
