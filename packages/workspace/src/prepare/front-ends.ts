import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../setup/workspace.mjs';

/** The apps that build a page of their own. */
export function frontEnds(): string[] {
  return readdirSync(`${root}apps`)
    .filter((app) => 'build' in scriptsOf(`apps/${app}`))
    .toSorted();
}

export function scriptsOf(folder: string): Record<string, string> {
  const manifest: unknown = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return (manifest as { scripts?: Record<string, string> }).scripts ?? {};
}

/** Every package of the workspace, as its folder from the root. */
export function packageFolders(): string[] {
  const grouped = ['apps', 'packages'].flatMap((group) => readdirSync(root + group).map((name) => `${group}/${name}`));
  return [...grouped.toSorted(), 'prisma'];
}
