import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '..', '..');
export const migrationsFolder = join(packageFolder, 'migrations');
const schemaFolder = join(packageFolder, 'schema');

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** As Prisma writes it into its history. */
  readonly checksum: string;
}

/** The migrations of this version, in their order. */
export function readMigrations(): readonly Migration[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** The Prisma schema, one file a concept. */
export function readSchema(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .toSorted()
    .map((name) => ({ path: name, content: readFileSync(join(schemaFolder, name), 'utf8') }));
}
