import { AsyncLocalStorage } from 'node:async_hooks';
import type {
  ArgType,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type { Standpoint } from './visitor.ts';

/** The standpoint for the transaction that is being opened; a transaction opened without one stays in the role without rights. */
export const opening = new AsyncLocalStorage<Standpoint | null>();

const text: ArgType = { scalarType: 'string', arity: 'scalar' };

/** The role comes last: the others are set while nothing can be read. */
function takeStandpoint({ organisationId, personId, readOnly, role }: Standpoint): SqlQuery {
  return {
    sql: `SELECT set_config('landsby.organisation_id', $1, true), set_config('landsby.person_id', $2, true),
      set_config('transaction_read_only', $3, true), set_config('role', $4, true)`,
    args: [organisationId, personId, readOnly ? 'on' : 'off', role],
    argTypes: [text, text, text, text],
  };
}

/** Transactions take their standpoint as they begin. */
export function standing(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const begin = adapter.startTransaction.bind(adapter);
      const startTransaction: SqlDriverAdapter['startTransaction'] = async (isolationLevel) => {
        const standpoint = opening.getStore();
        const transaction = await begin(isolationLevel);
        return standpoint ? withStandpoint(transaction, standpoint) : transaction;
      };
      return Object.assign(adapter, { startTransaction });
    },
  };
}

/** Sent ahead without waiting: the first statement of the work travels with it, and fails if it failed. */
function withStandpoint(transaction: Transaction, standpoint: Standpoint): Transaction {
  let unseen: Promise<unknown> | undefined = transaction.queryRaw(takeStandpoint(standpoint));
  unseen.catch(() => undefined);
  const together = async <T>(running: Promise<T>): Promise<T> => {
    const taken = unseen;
    unseen = undefined;
    return (await Promise.all([running, taken]))[0];
  };
  const [queryRaw, executeRaw] = [transaction.queryRaw.bind(transaction), transaction.executeRaw.bind(transaction)];
  return Object.assign(transaction, {
    queryRaw: (query: SqlQuery) => together(queryRaw(query)),
    executeRaw: (query: SqlQuery) => together(executeRaw(query)),
  });
}
