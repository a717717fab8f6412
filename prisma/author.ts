import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqlBetween } from './src/migration/drift.ts';
import { migrationsFolder, readMigrations } from './src/migration/files.ts';

/** Writes the next migration: what the schema asks beyond the migrations; roles, policies and checks are added by hand. */
async function author(title: string): Promise<string> {
  const migrations = readMigrations();
  const sql = await sqlBetween(migrations);
  if (sql === null) return 'The migrations already say what the schema says.';
  const number = String(migrations.length + 1).padStart(4, '0');
  const folder = join(migrationsFolder, `${number}_${title}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  return `Wrote ${folder}/migration.sql`;
}

const [title] = process.argv.slice(2);
if (title && /^[a-z0-9_]+$/.test(title)) process.stdout.write(`${await author(title)}\n`);
else {
  process.stderr.write('Name the migration in lower case, for example: node author.ts add_meetings\n');
  process.exitCode = 1;
}
