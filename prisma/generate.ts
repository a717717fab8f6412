import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const here = import.meta.dirname;
const stamp = join(here, 'generated', '.input-hash');
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json');

/** Everything the generated client depends on: the schema, the generator's version, this file. */
function inputHash(): string {
  const hash = createHash('sha256');
  const schemaFiles = readdirSync(join(here, 'schema'))
    .toSorted()
    .map((name) => join(here, 'schema', name));
  for (const path of [import.meta.filename, prismaPackage, ...schemaFiles])
    hash.update(basename(path)).update(readFileSync(path));
  return hash.digest('hex');
}

function generate(): number {
  const prismaCommand = join(dirname(prismaPackage), 'build', 'index.js');
  const environment = {
    PATH: `${join(here, 'node_modules', '.bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
    // The command insists on an engine it does not use here; any executable will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const run = spawnSync(process.execPath, [prismaCommand, 'generate', '--schema', 'schema'], {
    cwd: here,
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}\n`);
  return run.status ?? 1;
}

const wanted = inputHash();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  process.exitCode = generate();
  if (process.exitCode === 0) writeFileSync(stamp, wanted);
}
