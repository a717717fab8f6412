import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { connectEmbedded } from '../connection/embedded.ts';
import { readMigrations } from '../migration/files.ts';
import { migrate } from '../migration/migrate.ts';

const cacheFolder = join(import.meta.dirname, '..', '..', 'generated', 'embedded');

/** The path of a migrated embedded database, made once for a set of migrations and loaded by each test file. */
export async function embeddedCache(): Promise<string> {
  const path = join(cacheFolder, `${fingerprint()}.tar`);
  if (existsSync(path)) return path;
  mkdirSync(cacheFolder, { recursive: true });
  const pglite = await PGlite.create();
  await migrate(connectEmbedded(pglite));
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()));
  for (const old of readdirSync(cacheFolder).filter((name) => name.endsWith('.tar')))
    rmSync(join(cacheFolder, old), { force: true });
  renameSync(draft, path);
  return path;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  for (const { name, checksum } of readMigrations()) hash.update(name).update(checksum);
  return hash.digest('hex').slice(0, 16);
}
