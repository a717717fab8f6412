import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { frontEnds } from '../prepare/front-ends.ts';
import { root } from '../setup/workspace.mjs';
import { failedOnce, type Outcome, together } from './check.ts';

const limit = 230_000;

/** What a first visit loads before anything shows: the page, its scripts with their static imports, its style sheets. */
export async function firstLoadsAreSmall(): Promise<Outcome> {
  return together(frontEnds().map((app) => firstLoadIsSmall(app)));
}

function firstLoadIsSmall(app: string): Outcome {
  const page = `${root}apps/${app}/dist/index.html`;
  const files = firstLoad(page);
  const scripts = files.filter((file) => file.endsWith('.js'));
  if (scripts.length === 0) return failedOnce(`The page of ${app} names no script: nothing was measured.`);

  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const said = `${app}: ${Math.round(bytes / 1000)} kB of ${limit / 1000} kB in ${files.length} files`;
  return { passed: bytes <= limit ? 1 : 0, failed: bytes <= limit ? 0 : 1, said };
}

export function firstLoad(page: string): string[] {
  const dist = dirname(page);
  const named = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="[^"]*?\/(assets\/[^"]+\.(?:js|css))"/g)];
  const found = new Set([page]);
  const waiting = named.flatMap(([, file]) => (file ? [join(dist, file)] : []));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) waiting.push(...staticImports(file));
  }
  return [...found];
}

function staticImports(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g);
  return [...imports].flatMap(([, path]) => (path ? [join(dirname(file), path)] : []));
}
