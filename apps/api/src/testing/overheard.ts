import type { Database } from '@landsby/db';

export type Overheard = {
  /** The statements since last asked, by their first words, in order. */
  readonly statements: () => readonly string[];
  /** From the next but so many on, no transaction begins. */
  readonly breakAfter: (transactions: number) => void;
};

/** Listens where statements leave for the database, and can cut the line. */
export async function overhear(database: Pick<Database, 'adapter'>): Promise<Overheard> {
  const heard: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  const adapter = await database.adapter();
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) => {
    left -= 1;
    if (left < 0) throw new Error('The line to the database is cut.');
    const transaction = await begin(isolationLevel);
    // Lent to Prisma: its statements pass the transaction that is heard already.
    if (transaction.adapterName === 'landsby') return transaction;
    const [queryRaw, executeRaw] = [transaction.queryRaw.bind(transaction), transaction.executeRaw.bind(transaction)];
    const hear = (sql: string) => {
      if (!/^(commit|rollback)/i.test(sql)) heard.push(sql.trim().split(/\s+/)[0]?.toLowerCase() ?? '');
    };
    return Object.assign(transaction, {
      queryRaw: (query: Parameters<typeof queryRaw>[0]) => (hear(query.sql), queryRaw(query)),
      executeRaw: (query: Parameters<typeof executeRaw>[0]) => (hear(query.sql), executeRaw(query)),
    });
  };
  return {
    statements: () => heard.splice(0),
    breakAfter: (transactions) => {
      left = transactions;
    },
  };
}
