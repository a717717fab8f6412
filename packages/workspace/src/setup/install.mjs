import { existsSync } from 'node:fs';
import { runChild } from './child.mjs';
import { hashOf, isStamped, putStamp } from './stamp.mjs';
import { node26, pnpmVersion, root } from './workspace.mjs';

const stamp = `${root}node_modules/.landsby/installed`;

/** Installs when what is asked for is not what is there. Answers with the exit code. */
export async function ensureInstalled() {
  const wanted = hashOf([`${root}pnpm-lock.yaml`, `${root}pnpm-workspace.yaml`], `${process.platform} ${process.arch}`);
  if (isStamped(stamp, wanted) && existsSync(node26)) return 0;

  console.log('Installing what Landsby is built from (a minute or two, this once) …');
  const words = ['-y', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--reporter=silent'];
  const code = await runChild('npx', words, { cwd: root, env: { CI: 'true' } });
  if (code === 0) putStamp(stamp, wanted);
  else console.error(`The installation did not succeed (exit code ${code}); what it said stands above.`);
  return code;
}
