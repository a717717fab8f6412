import type { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type pg from 'pg';

type RunScript = (script: string) => Promise<unknown>;

/** adapter-pg cuts a script at every semicolon and so breaks function bodies. */
export function pgMigrationAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  return withWholeScripts(new PrismaPg(pool), (script) => pool.query(script));
}

/** pglite-prisma-adapter does not wait for a script and loses its errors. */
export function pgliteMigrationAdapter(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return withWholeScripts(new PrismaPGlite(pglite), (script) => pglite.exec(script));
}

function withWholeScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: RunScript,
): SqlMigrationAwareDriverAdapterFactory {
  const repaired = async (connecting: Promise<SqlDriverAdapter>) =>
    Object.assign(await connecting, {
      executeScript: async (script: string) => {
        await run(script);
      },
    });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => repaired(factory.connect()),
    connectToShadowDb: () => repaired(factory.connectToShadowDb()),
  };
}
