import { databaseRefusal, type Transaction } from '../index.ts';

export const addOrganisation = (id: string) => (transaction: Transaction) =>
  transaction.organisation.create({ data: { id, kind: 'municipality', country: 'DK', name: id, aliases: [] } });

export const countOrganisations = (transaction: Transaction) => transaction.organisation.count();

/** Why the database refused; null where it did not. */
export const refusalOf = (attempt: Promise<unknown>) => attempt.then(() => null, databaseRefusal);

export const registrar = { as: 'registrar', intent: 'write' } as const;
