import type { Prisma } from '../../generated/client/client.ts';
import type { Database } from '../database.ts';
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
}

/** The one way to the data: a transaction in the visitor's role; committed when the work ends, rolled back when it throws. */
export function openDoor<T>(
  database: Database,
  { as, intent, waitMs = 10_000, openMs = 20_000 }: Visit,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { prisma } = database;
  const enter = () =>
    prisma.$transaction((transaction) => opening.run(null, () => work(transaction)), {
      maxWait: waitMs,
      timeout: openMs,
    });
  return opening.run(standpointOf(as, intent === 'read'), enter);
}
