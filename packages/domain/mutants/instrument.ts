import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import type { Place } from './hunt.ts';
import type { Mutant } from './mutant.ts';
import { notRules } from './rules-asked.ts';

const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/** Lays a copy of the package in which every rule of a folder carries all its mutants, each to be switched on by its id. */
export async function instrument({ home, sandbox, folder }: Place): Promise<Mutant[]> {
  cpSync(join(home, 'src'), join(sandbox, 'src'), { recursive: true });
  cpSync(join(home, 'package.json'), join(sandbox, 'package.json'));
  symlinkSync(join(home, 'node_modules'), join(sandbox, 'node_modules'));

  const files = globSync(`src/${folder}/**/*.ts`, { cwd: home, exclude: notRules })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  const sources = files.map((name) => ({
    name,
    content: readFileSync(join(home, name), 'utf8'),
    mutate: true,
  }));
  const instrumenter = createInjector().provideValue('logger', silent).injectFunction(createInstrumenter);
  const instrumented = await instrumenter.instrument(sources, {
    ignorers: [],
    plugins: null,
    excludedMutations: [],
  });
  for (const { name, content } of instrumented.files) writeFileSync(join(sandbox, name), content);

  return instrumented.mutants.map(({ id, fileName, mutatorName, replacement, location }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    mutator: mutatorName,
    original: textAt(sources.find(({ name }) => name === fileName)?.content ?? '', location),
    replacement,
  }));
}

function textAt(source: string, { start, end }: Location): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column);
  lines[0] = (lines[0] ?? '').slice(start.column);
  return lines.join('\n');
}

type Position = { line: number; column: number };
type Location = { start: Position; end: Position };
