import type { Prisma } from '../../generated/client/client.ts';
import type { Database } from '../database.ts';
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
  const { role, organisationId, personId } = standpointOf(as);
  return database.prisma.$transaction(
    async (transaction) => {
      // The role comes last: the others are set while nothing can be read.
      await transaction.$executeRaw`SELECT
        set_config('landsby.organisation_id', ${organisationId}, true),
        set_config('landsby.person_id', ${personId}, true),
        set_config('transaction_read_only', ${intent === 'read' ? 'on' : 'off'}, true),
        set_config('role', ${role}, true)`;
      return work(transaction);
    },
    { maxWait: waitMs, timeout: openMs },
  );
}
