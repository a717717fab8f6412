import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { pgliteMigrationAdapter } from '../migration/whole-script.ts';
import type { Connection, Row } from './connection.ts';
import { lockFolder } from './folder-lock.ts';

/** The embedded PostgreSQL in a data folder, held by this process alone. */
export async function connectFolder(folder: string): Promise<Connection> {
  const lock = lockFolder(folder);
  try {
    const dataDir = join(folder, 'pgdata');
    mkdirSync(dataDir, { recursive: true });
    return connectEmbedded(await PGlite.create({ dataDir }), lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** An embedded PostgreSQL already started, such as one in memory. */
export function connectEmbedded(pglite: PGlite, afterClose: () => void = () => undefined): Connection {
  return {
    engine: 'pglite',
    sql: async (text) => (await pglite.query<Row>(text)).rows,
    migrationAdapter: pgliteMigrationAdapter(pglite),
    alone: (work) => work(),
    serve: async () => {
      await pglite.exec("SET ROLE landsby_nobody; SET TIME ZONE 'UTC'");
      return new PrismaPGlite(pglite);
    },
    close: async () => {
      if (!pglite.closed) await pglite.close();
      afterClose();
    },
  };
}
