import { existsSync } from 'node:fs';
import { hashOf, isStamped, putStamp } from '../setup/stamp.mjs';
import { root } from '../setup/workspace.mjs';
import { frontEnds } from './front-ends.ts';
import { sources } from './sources.ts';
import { turbo } from './turbo.ts';

const stamp = `${root}node_modules/.landsby/built`;

/** Generates and builds unless what is there was built from these very sources. Answers with the exit code. */
export async function ensureBuilt(): Promise<number> {
  const wanted = hashOf(sources());
  if (isStamped(stamp, wanted) && outputs().every((file) => existsSync(file))) return 0;

  console.log('Building the front ends …');
  const code = await turbo(['generate', 'build']);
  if (code === 0) putStamp(stamp, wanted);
  else console.error(`The build did not succeed (exit code ${code}); what it said stands above.`);
  return code;
}

function outputs(): string[] {
  return [`${root}prisma/generated`, ...frontEnds().map((app) => `${root}apps/${app}/dist/index.html`)];
}
