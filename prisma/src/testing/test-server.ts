import pg from 'pg';

/** The PostgreSQL of this run, as the tests are told of it. */
export interface TestServer {
  readonly superuser: string;
  readonly loginName: string;
  readonly loginPassword: string;
}

export interface TestAdmin {
  /** As the superuser, in the named database or the server's own. */
  readonly run: (sql: string, database?: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly loginAddress: (database: string) => string;
}

export function adminOf({ superuser, loginName, loginPassword }: TestServer): TestAdmin {
  const addressOf = (database: string | undefined, user?: readonly [name: string, password: string]) => {
    const url = new URL(superuser);
    if (database !== undefined) url.pathname = `/${database}`;
    if (user) [url.username, url.password] = user;
    return url.toString();
  };
  return {
    run: async (sql, database) => {
      const client = new pg.Client({ connectionString: addressOf(database) });
      await client.connect();
      try {
        const results = [await client.query(sql)].flat();
        return results.at(-1)?.rows ?? [];
      } finally {
        await client.end();
      }
    },
    loginAddress: (database) => addressOf(database, [loginName, loginPassword]),
  };
}
