import type {
  ArgType,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { type Opening, opening } from './opening.ts';
import type { Standpoint } from './visitor.ts';

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
  const connect = async () => {
    const adapter = await factory.connect();
    const begin = adapter.startTransaction.bind(adapter);
    const startTransaction: SqlDriverAdapter['startTransaction'] = async (isolationLevel) => {
      const stand = opening.getStore();
      if (stand && 'lent' in stand) return stand.lent;
      const transaction = await begin(isolationLevel);
      return stand && !stand.isTaken ? withStandpoint(transaction, stand) : transaction;
    };
    return Object.assign(adapter, { startTransaction });
  };
  let connected: ReturnType<typeof connect> | undefined;
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => (connected ??= connect()),
  };
}

/** Sent ahead without waiting: the first statement of the work travels with it, and fails if it failed. */
function withStandpoint(transaction: Transaction, { standpoint }: Opening): Transaction {
  let unseen: Promise<unknown> | undefined = transaction.queryRaw(takeStandpoint(standpoint));
  unseen.catch(() => undefined);
  const together = <T>(running: Promise<T>): Promise<T> => {
    if (!unseen) return running;
    const both = Promise.all([running, unseen]);
    unseen = undefined;
    return both.then(([answer]) => answer);
  };
  const [queryRaw, executeRaw] = [transaction.queryRaw.bind(transaction), transaction.executeRaw.bind(transaction)];
  return Object.assign(transaction, {
    queryRaw: (query: SqlQuery) => together(queryRaw(query)),
    executeRaw: (query: SqlQuery) => together(executeRaw(query)),
  });
}
