import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Engine, Row } from '../connection/connection.ts';
import { connectEmbedded } from '../connection/embedded.ts';
import { connectServer } from '../connection/server.ts';
import { type Database, serve } from '../database.ts';
import { adminOf } from './test-server.ts';

export const engines = ['pglite', 'postgres'] as const satisfies readonly Engine[];

type Ask = (sql: string) => Promise<readonly Row[]>;

/** A migrated, empty database of its own; closing removes it. */
export interface TestDatabase extends Database {
  /** Past every door, as the superuser: to look behind the policies or to break one on purpose. */
  readonly behind: Ask;
  /** The same within one transaction that is taken back in the end. */
  readonly scratch: <T>(work: (ask: Ask) => Promise<T>) => Promise<T>;
}

export function freshDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === 'pglite' ? freshEmbedded() : freshOnServer();
}

async function freshEmbedded(): Promise<TestDatabase> {
  const pglite = await PGlite.create({ loadDataDir: new Blob([await readFile(inject('landsbyEmbedded'))]) });
  const database = await serve(connectEmbedded(pglite));
  return {
    ...database,
    behind: (sql) => pglite.transaction((transaction) => asSuperuser(transaction)(sql)),
    scratch: (work) =>
      pglite.transaction(async (transaction) => {
        const found = await work(asSuperuser(transaction));
        await transaction.rollback();
        return found;
      }),
  };
}

function asSuperuser(transaction: PGliteTransaction): Ask {
  const standing = transaction.exec('SET LOCAL ROLE postgres');
  return async (sql) => {
    await standing;
    return (await transaction.exec(sql)).at(-1)?.rows ?? [];
  };
}

async function freshOnServer(): Promise<TestDatabase> {
  const server = inject('landsbyServer');
  const admin = adminOf(server);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await admin.run(`CREATE DATABASE ${name} TEMPLATE landsby_template OWNER ${server.loginName}`);
  const database = await serve(await connectServer(admin.loginAddress(name), { connections: 4 }));
  return {
    ...database,
    behind: (sql) => admin.run(sql, name),
    scratch: (work) => admin.scratch(work, name),
    close: async () => {
      await database.close();
      await admin.run(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
