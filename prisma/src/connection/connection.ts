import type { SqlDriverAdapterFactory, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

export type Engine = 'pglite' | 'postgres';
export type Row = Readonly<Record<string, unknown>>;

/** A database reached, as the login that owns it: good for migrating, not for serving. */
export interface Connection {
  readonly engine: Engine;
  readonly sql: (text: string) => Promise<readonly Row[]>;
  readonly migrationAdapter: SqlMigrationAwareDriverAdapterFactory;
  /** No two processes migrate one database at once. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** From here on nothing is readable outside a door: the connection stands in a role without any right. */
  readonly serve: () => Promise<SqlDriverAdapterFactory>;
  readonly close: () => Promise<void>;
}
