import type { Transaction as Room, SqlQuery } from '@prisma/driver-adapter-utils';
import type { Prisma } from '../../generated/client/client.ts';
import type { Database } from '../database.ts';
import { opening } from './opening.ts';
import { type Asked, rowsOf, statementOf } from './statement.ts';

export type Transaction = Prisma.TransactionClient & {
  /** Reads what the statements before it have decided already: it is no reading of its own. */
  readonly $readDecided: Prisma.TransactionClient['$queryRaw'];
  /** Whether the statement changed anything; where saving waits for the end, it is taken to, and the door does not close well if it did not. */
  readonly $save: (statement: Prisma.Sql) => Promise<boolean>;
};

export type Statements = Pick<Room, 'queryRaw' | 'executeRaw'> & {
  readonly readDecided: Room['queryRaw'];
  readonly save: (query: SqlQuery) => Promise<boolean>;
};

type Entered = Readonly<Record<PropertyKey, Readonly<Record<PropertyKey, (...asked: unknown[]) => unknown>>>>;

/** Statements written by hand go straight to the database; Prisma joins the same transaction once one of its own is asked. */
export function transactionIn(
  database: Database,
  statements: Statements,
  openMs: number,
): { readonly transaction: Transaction; readonly left: () => Promise<void> } {
  let lent: ReturnType<typeof lend> | undefined;
  const prisma = async () => (await (lent ??= lend(database, statements, openMs)).entered) as unknown as Entered;
  const own = {
    $queryRaw: async (...asked: Asked) => rowsOf(await statements.queryRaw(statementOf(asked))),
    $readDecided: async (...asked: Asked) => rowsOf(await statements.readDecided(statementOf(asked))),
    $executeRaw: (...asked: Asked) => statements.executeRaw(statementOf(asked)),
    $save: (statement: Prisma.Sql) => statements.save(statementOf([statement])),
  };
  const models = new Map<PropertyKey, unknown>();
  const modelOf = (model: string) =>
    new Proxy(
      {},
      {
        get:
          (_none, act) =>
          async (...asked: unknown[]) =>
            (await prisma())[model]?.[act]?.(...asked),
      },
    );
  const transaction = new Proxy(own, {
    get: (known, name) => {
      if (name in known) return known[name as keyof typeof known];
      if (typeof name === 'symbol' || !(name in database.prisma)) return undefined;
      if (!models.has(name)) models.set(name, modelOf(name));
      return models.get(name);
    },
    has: (known, name) => name in known || name in database.prisma,
  });
  return { transaction: transaction as unknown as Transaction, left: async () => lent?.leave() };
}

/** For Prisma it is a transaction of its own; how it ends is not Prisma's to say. */
function lend({ prisma }: Database, { executeRaw, queryRaw }: Statements, openMs: number) {
  const entered = Promise.withResolvers<Prisma.TransactionClient>();
  const over = Promise.withResolvers<void>();
  const room: Room = {
    ...{ provider: 'postgres', adapterName: 'landsby', options: { usePhantomQuery: true } },
    ...{ executeRaw, queryRaw },
    commit: () => Promise.resolve(),
    rollback: () => Promise.resolve(),
  };
  const ended = opening.run({ lent: room }, () =>
    prisma.$transaction(
      (transaction) => {
        entered.resolve(transaction);
        return over.promise;
      },
      { maxWait: openMs, timeout: openMs },
    ),
  );
  ended.catch(entered.reject);
  entered.promise.catch(() => undefined);
  return {
    entered: entered.promise,
    leave: async () => {
      over.resolve();
      await ended.catch(() => undefined);
    },
  };
}
