import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../generated/client/client.ts';
import type { Connection, Engine } from './connection/connection.ts';
import { connectFolder } from './connection/embedded.ts';
import { connectServer } from './connection/server.ts';
import { standing } from './door/standing-adapter.ts';
import { migrate } from './migration/migrate.ts';

export type Where =
  | { readonly engine: 'pglite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly address: string; readonly connections?: number };

/** An open, migrated database; whoever reads or writes goes through a door. */
export interface Database {
  readonly engine: Engine;
  readonly prisma: PrismaClient;
  /** The connection below Prisma, which opens transactions by the same door. */
  readonly adapter: () => Promise<SqlDriverAdapter>;
  readonly close: () => Promise<void>;
}

/** Reaches, migrates and opens the database; throws a DatabaseProblem with one sentence when it cannot. */
export async function openDatabase(where: Where): Promise<Database> {
  const connection = await (where.engine === 'pglite'
    ? connectFolder(where.folder)
    : connectServer(where.address, where));
  try {
    await migrate(connection);
    return await serve(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Opens a database that is migrated already. */
export async function serve(connection: Connection): Promise<Database> {
  const adapter = standing(await connection.serve());
  const prisma = new PrismaClient({ adapter });
  return {
    engine: connection.engine,
    prisma,
    adapter: () => adapter.connect(),
    close: async () => {
      await prisma.$disconnect();
      await connection.close();
    },
  };
}
