import { existsSync, readdirSync } from 'node:fs';
import { runChild } from './child.mjs';
import { hashOf, isStamped, putStamp } from './stamp.mjs';
import { node26, pnpmVersion, root } from './workspace.mjs';

const stamp = `${root}node_modules/.landsby/installed`;

/** Installs when what is asked for is not what is there. Answers with the exit code. */
export async function ensureInstalled() {
  const wanted = hashOf(manifests(), `${process.platform} ${process.arch}`);
  if (isStamped(stamp, wanted) && existsSync(node26)) return 0;

  console.log('Installing what Landsby is built from (a minute or two, this once) …');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const words = ['-y', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--reporter=silent'];
  const code = await runChild(npx, words, { cwd: root, env: { CI: 'true' } });
  if (code === 0) putStamp(stamp, wanted);
  else
    console.error(
      `The installation did not succeed (exit code ${code}). Check the connection to your npm registry, then try again.`,
    );
  return code;
}

function manifests() {
  const folders = ['apps', 'packages'].flatMap((group) => readdirSync(root + group).map((name) => `${group}/${name}/`));
  const manifestsThere = ['', 'prisma/', ...folders]
    .map((folder) => `${root}${folder}package.json`)
    .filter((file) => existsSync(file));
  return [`${root}pnpm-lock.yaml`, `${root}pnpm-workspace.yaml`, ...manifestsThere];
}
