import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { readBehind } from './glance.ts';
import type { Visitor } from './visitor.ts';

/** A statement that was read behind a door, and what the database answered there and then. */
export interface Reading {
  readonly query: SqlQuery;
  readonly answer: string;
}

/** A statement that begins with this says nothing that those before it did not decide: it is no reading of its own. */
export const decidedBefore = '/* decided by what was read before */ ';

export function readingOf(query: SqlQuery, { rows }: SqlResultSet): readonly Reading[] {
  return query.sql.startsWith(decidedBefore) ? [] : [{ query, answer: JSON.stringify(rows) }];
}

/** Whether the visitor, asking the same statements now, gets the same answers; policies and all. */
export async function readsTheSame(database: Database, as: Visitor, readings: readonly Reading[]): Promise<boolean> {
  if (readings.length === 0) return true;
  const answers = await readBehind(
    database,
    as,
    readings.map(({ query }) => query),
  );
  return answers.every(({ rows }, index) => JSON.stringify(rows) === readings[index]?.answer);
}
