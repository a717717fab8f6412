import { delimiter } from 'node:path';
import { runChild } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { tooOld } from './node-version.mjs';
import { node26, root } from './workspace.mjs';

/** @typedef {{ script: string, words?: string[], server?: boolean }} Step */

/** Sets up, then runs the steps on the workspace's own Node, up to the first that fails. @param {Step[]} steps */
export async function command(steps) {
  const refusal = tooOld(process.versions.node);
  if (refusal) {
    console.error(refusal);
    process.exit(1);
  }
  let code = await ensureInstalled();
  const env = { PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}` };
  // Express and others keep more and tell less in production; whoever sets it otherwise is heard.
  const mode = process.env['NODE_ENV'] ?? 'production';
  const serving = { ...env, NODE_ENV: mode, NODE_COMPILE_CACHE: `${root}node_modules/.landsby/compiled` };
  for (const { script, words = [], server = false } of steps) {
    if (code !== 0) break;
    code = await runChild(node26, [`${root}${script}`, ...words], { cwd: root, env: server ? serving : env, server });
  }
  process.exit(code);
}
