import type { Connection } from '../connection/connection.ts';
import { DatabaseProblem } from '../connection/database-problem.ts';
import { type Migration, readMigrations } from './files.ts';

/** Brings the database to this version; answers with the names of what it applied. */
export async function migrate(connection: Connection, migrations = readMigrations()): Promise<readonly string[]> {
  if ((await missing(connection, migrations)).length === 0) return [];
  return connection.alone(async () => {
    const open = await missing(connection, migrations);
    if (open.length > 0) await apply(connection, migrations);
    return open;
  });
}

async function apply(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const { everything, migrationList, withSchemaEngine } = await import('./schema-engine.ts');
  await withSchemaEngine(connection.migrationAdapter, (engine) =>
    engine.applyMigrations({ migrationsList: migrationList(migrations), filters: everything }),
  );
}

/** What the database's history lacks; a history that this version does not know is a problem. */
async function missing(connection: Connection, migrations: readonly Migration[]): Promise<readonly string[]> {
  const [table] = await connection.sql("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there");
  if (table?.['there'] !== true) return migrations.map(({ name }) => name);
  const history = await connection.sql(
    'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM public._prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum, finished } of history) {
    const expected = known.get(String(name));
    if (expected === undefined) {
      throw new DatabaseProblem(
        'databaseNewer',
        `The database was written by a newer version of Landsby (it knows ${String(name)}, this version does not); start that version instead.`,
      );
    }
    if (finished !== true) {
      throw new DatabaseProblem(
        'migrationUnfinished',
        `The migration ${String(name)} was begun and not finished; restore the database from a copy, then start again.`,
      );
    }
    if (expected !== checksum) {
      throw new DatabaseProblem(
        'migrationChanged',
        `The migration ${String(name)} was changed after it ran on this database; restore its file as it was.`,
      );
    }
  }
  const applied = new Set(history.map(({ name }) => String(name)));
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}
