import type { Database } from '../database.ts';
import { holdDoor, type Visit } from './held-door.ts';
import type { Transaction } from './transaction.ts';

/** The one way to the data: a transaction in the visitor's role; committed when the work ends, rolled back when it throws. */
export async function openDoor<T>(
  database: Database,
  visit: Visit,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const door = await holdDoor(database, visit);
  try {
    const done = await work(door.transaction);
    await door.commit();
    return done;
  } catch (error) {
    await door.rollBack();
    throw error;
  }
}
