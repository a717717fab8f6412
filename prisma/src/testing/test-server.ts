import pg from 'pg';
import type { Row } from '../connection/connection.ts';

/** The PostgreSQL of this run, as the tests are told of it. */
export interface TestServer {
  readonly superuser: string;
  readonly loginName: string;
  readonly loginPassword: string;
}

export interface TestAdmin {
  /** As the superuser, in the named database or the server's own. */
  readonly run: (sql: string, database?: string) => Promise<readonly Row[]>;
  /** The same within one transaction that is taken back in the end. */
  readonly scratch: <T>(
    work: (ask: (sql: string) => Promise<readonly Row[]>) => Promise<T>,
    database: string,
  ) => Promise<T>;
  readonly loginAddress: (database: string) => string;
  readonly superAddress: (database: string) => string;
}

export function adminOf({ superuser, loginName, loginPassword }: TestServer): TestAdmin {
  const addressOf = (database: string | undefined, user?: readonly [name: string, password: string]) => {
    const url = new URL(superuser);
    if (database !== undefined) url.pathname = `/${database}`;
    if (user) [url.username, url.password] = user;
    return url.toString();
  };
  const connected = async <T>(
    database: string | undefined,
    work: (ask: (sql: string) => Promise<readonly Row[]>) => Promise<T>,
  ): Promise<T> => {
    const client = new pg.Client({ connectionString: addressOf(database) });
    await client.connect();
    try {
      return await work(async (sql) => [await client.query<Row>(sql)].flat().at(-1)?.rows ?? []);
    } finally {
      await client.end();
    }
  };
  return {
    run: (sql, database) => connected(database, (ask) => ask(sql)),
    scratch: (work, database) =>
      connected(database, async (ask) => {
        await ask('BEGIN');
        return work(ask);
      }),
    loginAddress: (database) => addressOf(database, [loginName, loginPassword]),
    superAddress: addressOf,
  };
}
