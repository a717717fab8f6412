import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { pgMigrationAdapter } from '../migration/whole-script.ts';
import type { Connection } from './connection.ts';
import { DatabaseProblem } from './database-problem.ts';
import { inOneWrite } from './one-write.ts';
import { statementName } from './statement-name.ts';

export interface ServerOptions {
  readonly connections?: number;
}

const oldestServer = 150_000;
const migrationLock = 4_207_731;

/** A PostgreSQL server (15 to 18) by its address. */
export async function connectServer(address: string, { connections = 16 }: ServerOptions = {}): Promise<Connection> {
  const place = placeOf(address);
  const owner = new pg.Pool({
    connectionString: address,
    max: 2,
    connectionTimeoutMillis: 10_000,
    application_name: 'landsby',
  });
  owner.on('error', () => undefined);
  const pools = [owner];
  try {
    await greet(owner, place);
  } catch (error) {
    await owner.end();
    throw error;
  }
  return {
    engine: 'postgres',
    sql: async (text) => (await owner.query(text)).rows,
    migrationAdapter: pgMigrationAdapter(owner),
    alone: async (work) => {
      const holder = await owner.connect();
      try {
        await holder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
        return await work();
      } finally {
        await holder.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
        holder.release();
      }
    },
    serve: async () => {
      const pool = new pg.Pool({
        connectionString: address,
        pipeline: true,
        max: connections,
        connectionTimeoutMillis: 10_000,
        idleTimeoutMillis: 60_000,
        statement_timeout: 30_000,
        idle_in_transaction_session_timeout: 60_000,
        application_name: 'landsby',
        // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, though its type does not say so
        onConnect: stand,
      });
      pool.on('error', () => undefined);
      pools.push(pool);
      return new PrismaPg(pool, { statementNameGenerator: statementName });
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}

function stand(client: pg.ClientBase): Promise<unknown> {
  inOneWrite(client);
  return client.query("SET ROLE landsby_nobody; SET TIME ZONE 'UTC'");
}

/** Host, port and database, never the login's secret. */
function placeOf(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new DatabaseProblem(
      'addressUnreadable',
      'DATABASE_URL is not an address of a PostgreSQL database (postgres://user:password@host:port/database).',
    );
  }
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
}

async function greet(pool: pg.Pool, place: string): Promise<void> {
  const version = await pool.query("SELECT current_setting('server_version_num')::int AS number").then(
    ({ rows }) => Number(rows[0]?.number),
    (error: unknown) => {
      throw refused(error, place);
    },
  );
  if (version < oldestServer) {
    throw new DatabaseProblem(
      'versionTooOld',
      `The database at ${place} is PostgreSQL ${Math.floor(version / 10_000)}; Landsby needs 15 or newer.`,
    );
  }
}

function refused(error: unknown, place: string): DatabaseProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('28'))
    return new DatabaseProblem(
      'signInRefused',
      `The database at ${place} refused the user or password in DATABASE_URL.`,
    );
  if (code === '3D000')
    return new DatabaseProblem(
      'unreachable',
      `The server answers, but has no database ${place}; create it or correct DATABASE_URL.`,
    );
  return new DatabaseProblem(
    'unreachable',
    `The database at ${place} cannot be reached${code ? ` (${code})` : ''}; check DATABASE_URL and that the server runs.`,
  );
}
