import { globSync, readFileSync } from 'node:fs';
import { frontEnds } from '../prepare/front-ends.ts';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome, passedOnce, together } from './check.ts';

/** A fragment's words travel inside the operations that spread it; shipped by themselves, nobody reads them. */
export async function operationsAloneAreShipped(): Promise<Outcome> {
  return together(frontEnds().map((app) => ofFrontEnd(app)));
}

function ofFrontEnd(app: string): Outcome {
  const scripts = globSync(`apps/${app}/dist/assets/*.js`, { cwd: root }).map((file) =>
    readFileSync(root + file, 'utf8'),
  );
  if (!scripts.some((script) => /`\s*query \w+/.test(script))) return failedOnce(`No operation of ${app} was read.`);
  const found = scripts.flatMap(fragmentsAlone);
  return found.length === 0 ? passedOnce : failedOnce(`${app} ships fragments by themselves: ${found.join(', ')}`);
}

export function fragmentsAlone(script: string): string[] {
  return [...script.matchAll(/[`'"](?:\s|\\n)*fragment (\w+) on \w+/g)].flatMap(([, name]) => name ?? []);
}
