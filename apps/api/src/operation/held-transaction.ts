export type HeldTransaction<Client> = {
  readonly client: Client;
  readonly commit: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
};

type Open<Client> = (work: (client: Client) => Promise<void>) => Promise<void>;

class RolledBack extends Error {
  override name = 'RolledBack';
}

/** The door closes when its work ends; an operation ends later than the function that opened it, so the work waits for its verdict. */
export async function holdTransaction<Client>(open: Open<Client>): Promise<HeldTransaction<Client>> {
  const begun = Promise.withResolvers<Client>();
  const verdict = Promise.withResolvers<void>();
  const ended = open((client) => {
    begun.resolve(client);
    return verdict.promise;
  });
  ended.catch(begun.reject);
  return {
    client: await begun.promise,
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
