import type { ArgType, SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { opening } from './opening.ts';
import { standpointOf, type Visitor } from './visitor.ts';

export interface Question {
  readonly sql: string;
  readonly texts: readonly string[];
}

const text: ArgType = { scalarType: 'string', arity: 'scalar' };

/** One statement behind a door, for what every request asks: the first column of its first row, as text. */
export async function glance(database: Database, as: Visitor, question: Question): Promise<string | null> {
  const [answer] = await readBehind(database, as, [statementOfQuestion(question)]);
  return textIn(answer);
}

export function statementOfQuestion({ sql, texts }: Question): SqlQuery {
  return { sql, args: [...texts], argTypes: texts.map(() => text) };
}

export function textIn(answer: SqlResultSet | undefined): string | null {
  const value: unknown = answer?.rows[0]?.[0];
  return typeof value === 'string' ? value : null;
}

/** Statements that are known beforehand travel together, and the end of their transaction with them. */
export async function readBehind(
  database: Database,
  as: Visitor,
  queries: readonly SqlQuery[],
): Promise<readonly SqlResultSet[]> {
  const adapter = await database.adapter();
  const transaction = await opening.run({ standpoint: standpointOf(as, true) }, () => adapter.startTransaction());
  try {
    const answers = Promise.all(queries.map((query) => transaction.queryRaw(query)));
    const ended = transaction.options.usePhantomQuery
      ? undefined
      : transaction.executeRaw({ sql: 'COMMIT', args: [], argTypes: [] });
    const [[read]] = await Promise.all([Promise.allSettled([answers]), ended]);
    if (read.status === 'rejected') throw read.reason;
    return read.value;
  } finally {
    await transaction.commit();
  }
}
