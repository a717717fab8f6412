import type { SqlQuery, Transaction as Room } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { textIn } from './glance.ts';
import { type Newcomer, stepInside } from './newcomer.ts';
import { type Reading, readingOf } from './reading.ts';
import { Saving } from './saving.ts';
import { DoorShut } from './shut.ts';
import { opening } from './opening.ts';
import { type Statements, type Transaction, transactionIn } from './transaction.ts';
import { standpointOf, type Visitor } from './visitor.ts';

export interface Visit {
  readonly as: Visitor | Newcomer;
  /** Opened for reading, nothing can be written, whatever the role may. */
  readonly intent: 'read' | 'write';
  /** How long to wait for a connection. */
  readonly waitMs?: number;
  /** After this the transaction is rolled back, ended or not. */
  readonly openMs?: number;
  /** Where to write down what is read. */
  readonly readings?: Reading[] | undefined;
}

/** A door that stays open until somebody says how it ends, e.g. over one whole GraphQL operation. */
export interface HeldDoor {
  readonly transaction: Transaction;
  /** Of a newcomer, what the gate told; of anybody else, nothing. */
  readonly told: Promise<string | null>;
  /** From here on what is saved travels with the end of the transaction, or with what is read before it. */
  readonly saveOnLeaving: () => void;
  readonly commit: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
}

export async function holdDoor(database: Database, visit: Visit): Promise<HeldDoor> {
  const { waitMs = 10_000, openMs = 20_000, readings } = visit;
  const room = await inTime(enter(database, visit), waitMs);
  const told = isNewcomer(visit.as) ? room.queryRaw(stepInside(visit.as)).then(textIn) : Promise.resolve(null);
  told.catch(() => undefined);
  const saving = new Saving(room);
  let isOpen = true;
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    isOpen = false;
    clearTimeout(timer);
    await leave(room, how);
  };
  const timer = setTimeout(() => void end('ROLLBACK').catch(() => undefined), openMs);
  const failures: unknown[] = [];
  const guard = { isOpen: () => isOpen, failed: (error: unknown) => void failures.push(error), readings, saving };
  const { transaction, left } = transactionIn(database, guarded(room, guard), openMs);
  return {
    transaction,
    told,
    saveOnLeaving: () => saving.wait(),
    commit: async () => {
      await left();
      if (!isOpen) throw tooLong();
      await (failures.length > 0 ? end('ROLLBACK') : saving.together(() => end('COMMIT')));
      if (failures.length > 0) throw failures[0];
    },
    rollBack: async () => {
      await left();
      if (isOpen) await end('ROLLBACK');
    },
  };
}

async function enter(database: Database, { as, intent }: Visit): Promise<Room> {
  const adapter = await database.adapter();
  const visitor = isNewcomer(as) ? 'gate' : as;
  return opening.run({ standpoint: standpointOf(visitor, intent === 'read') }, () => adapter.startTransaction());
}

function isNewcomer(as: Visitor | Newcomer): as is Newcomer {
  return typeof as === 'object' && 'first' in as;
}

/** Whoever comes in too late is shown out again. */
async function inTime(entering: Promise<Room>, waitMs: number): Promise<Room> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new DoorShut('Unable to start a transaction: no connection came free in time.'));
    void entering.then((room) => leave(room, 'ROLLBACK')).catch(() => undefined);
  }, waitMs);
  return Promise.race([entering, late.promise]).finally(() => clearTimeout(timer));
}

async function leave(room: Room, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  try {
    if (!room.options.usePhantomQuery) await room.executeRaw({ sql: how, args: [], argTypes: [] });
  } finally {
    await (how === 'COMMIT' ? room.commit() : room.rollback());
  }
}

interface Guard {
  readonly isOpen: () => boolean;
  /** PostgreSQL takes everything back once a statement has failed, and yet answers COMMIT well. */
  readonly failed: (error: unknown) => void;
  readonly readings: Reading[] | undefined;
  readonly saving: Saving;
}

function guarded(room: Room, { failed, isOpen, readings, saving }: Guard): Statements {
  const noticed = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  const whileOpen = <T>(ask: () => Promise<T>): Promise<T> =>
    isOpen() ? noticed(() => saving.together(ask)) : Promise.reject(tooLong());
  const readDecided = (query: SqlQuery) => whileOpen(() => room.queryRaw(query));
  return {
    readDecided,
    queryRaw: async (query) => {
      const answer = await readDecided(query);
      readings?.push(readingOf(query, answer));
      return answer;
    },
    executeRaw: (query) => whileOpen(() => room.executeRaw(query)),
    save: (query) => (isOpen() ? noticed(() => saving.save(query)) : Promise.reject(tooLong())),
  };
}

function tooLong(): DoorShut {
  return new DoorShut('The transaction has ended: its work took too long, or was over.');
}
