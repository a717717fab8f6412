import type { Row } from '../src/connection/connection.ts';

export type Ask = (sql: string) => Promise<readonly Row[]>;

export const commands = ['select', 'insert', 'update', 'delete'] as const;
export type Command = (typeof commands)[number];

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly role: string;
  readonly command: Command;
  readonly using: boolean;
  readonly check: boolean;
}

/** The tables as the database knows them; Prisma's own history is not one of ours. */
export async function tablesOf(ask: Ask): Promise<readonly Table[]> {
  const rows = await ask(`
    SELECT c.relname AS name,
      (SELECT array_agg(a.attname::text ORDER BY k.position) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k (number, position), pg_attribute a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number) AS key,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname`);
  return rows as unknown as readonly Table[];
}

export async function policiesOf(ask: Ask): Promise<readonly Policy[]> {
  const rows = await ask(`
    SELECT tablename::text AS table, policyname::text AS name, replace(roles[1]::text, 'landsby_', '') AS role,
      lower(cmd) AS command, qual IS NOT NULL AS using, with_check IS NOT NULL AS check
    FROM pg_policies WHERE schemaname = 'public' ORDER BY tablename, policyname`);
  return rows as unknown as readonly Policy[];
}
