import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Prisma } from '../../generated/client/client.ts';
import type { Database } from '../database.ts';
import { type Reading, readingOf } from './reading.ts';
import { opening } from './standing-adapter.ts';
import { standpointOf, type Visitor } from './visitor.ts';

export type Transaction = Prisma.TransactionClient;

export interface Visit {
  readonly as: Visitor;
  /** Opened for reading, nothing can be written, whatever the role may. */
  readonly intent: 'read' | 'write';
  /** How long to wait for a connection. */
  readonly waitMs?: number;
  /** After this the transaction is rolled back, ended or not. */
  readonly openMs?: number;
  /** Where to write down what is read. */
  readonly readings?: Reading[] | undefined;
}

/** The one way to the data: a transaction in the visitor's role; committed when the work ends, rolled back when it throws. */
export function openDoor<T>(
  database: Database,
  { as, intent, waitMs = 10_000, openMs = 20_000, readings }: Visit,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { prisma } = database;
  const enter = () =>
    prisma.$transaction((transaction) => opening.run(null, () => work(transaction)), {
      maxWait: waitMs,
      timeout: openMs,
    });
  const heard =
    readings && ((query: SqlQuery, answer: SqlResultSet) => void readings.push(...readingOf(query, answer)));
  return opening.run({ standpoint: standpointOf(as, intent === 'read'), heard }, enter);
}
