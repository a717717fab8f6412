import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { connectEmbedded } from '../connection/embedded.ts';
import { connectServer } from '../connection/server.ts';
import { postgresBinaries } from '../testing/postgres-binaries.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import { adminOf } from '../testing/test-server.ts';
import { sqlBetween } from './drift.ts';
import { readMigrations } from './files.ts';
import { migrate } from './migrate.ts';

const names = readMigrations().map(({ name }) => name);

describe('the migrations and the schema', () => {
  it('say the same', async () => {
    expect(await sqlBetween(readMigrations())).toBeNull();
  }, 60_000);

  it('are compared: a missing migration shows', async () => {
    expect(await sqlBetween([])).toContain('CREATE TABLE "agreement_event"');
  }, 60_000);
});

describe('an embedded database', () => {
  it('is migrated once, refused when newer or altered', async () => {
    const pglite = await PGlite.create();
    const connection = connectEmbedded(pglite);
    expect(await migrate(connection)).toEqual(names);
    expect(await migrate(connection)).toEqual([]);

    const older = readMigrations().slice(0, -1);
    await expect(migrate(connection, older)).rejects.toMatchObject({
      kind: 'databaseNewer',
      message: expect.stringContaining(names.at(-1) ?? ''),
    });

    const altered = readMigrations().map((migration, index) =>
      index === 1 ? { ...migration, checksum: 'other' } : migration,
    );
    await expect(migrate(connection, altered)).rejects.toMatchObject({ kind: 'migrationChanged' });

    await pglite.exec(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${names[0]}'`);
    await expect(migrate(connection)).rejects.toMatchObject({ kind: 'migrationUnfinished' });
    await connection.close();
  }, 60_000);
});

describe.each(postgresBinaries())('the PostgreSQL in %s', (binaries) => {
  it('is migrated as superuser and as a plain owner, by many at once', async () => {
    const server = await startPostgres(binaries);
    try {
      const admin = adminOf({
        superuser: server.address('postgres'),
        loginName: 'owner',
        loginPassword: 'only-for-tests',
      });
      await admin.run("CREATE ROLE owner LOGIN NOSUPERUSER CREATEROLE PASSWORD 'only-for-tests'");
      for (const name of ['one', 'two', 'three']) await admin.run(`CREATE DATABASE ${name} OWNER owner`);
      await admin.run('CREATE DATABASE four');

      // The roles are the cluster's: three databases make them at the same moment, the first of them from two processes.
      const places = [
        admin.loginAddress('one'),
        admin.loginAddress('one'),
        admin.loginAddress('two'),
        admin.loginAddress('three'),
      ];
      const applied = await Promise.all(places.map(migrateAt));
      expect(applied.map(({ length }) => length).toSorted((one, other) => one - other)).toEqual([
        0,
        names.length,
        names.length,
        names.length,
      ]);
      expect(await migrateAt(server.address('four'))).toEqual(names);
      expect(await migrateAt(admin.loginAddress('one'))).toEqual([]);
    } finally {
      await server.stop();
    }
  }, 120_000);
});

async function migrateAt(address: string): Promise<readonly string[]> {
  const connection = await connectServer(address);
  try {
    return await migrate(connection);
  } finally {
    await connection.close();
  }
}
