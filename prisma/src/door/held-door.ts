import type { Database } from '../database.ts';
import { openDoor, type Transaction, type Visit } from './door.ts';

/** A door that stays open until somebody says how it ends, e.g. over one whole GraphQL operation. */
export interface HeldDoor {
  readonly transaction: Transaction;
  readonly commit: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
}

class RolledBack extends Error {
  override readonly name = 'RolledBack';
}

export async function holdDoor(database: Database, visit: Visit): Promise<HeldDoor> {
  const begun = Promise.withResolvers<Transaction>();
  const verdict = Promise.withResolvers<void>();
  const ended = openDoor(database, visit, (transaction) => {
    begun.resolve(transaction);
    return verdict.promise;
  });
  ended.catch(begun.reject);
  return {
    transaction: await begun.promise,
    commit: () => {
      verdict.resolve();
      return ended;
    },
    rollBack: async () => {
      verdict.reject(new RolledBack());
      await ended.catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error;
      });
    },
  };
}
