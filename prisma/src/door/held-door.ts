import type { SqlQuery, Transaction as Room } from '@prisma/driver-adapter-utils';
import type { Database } from '../database.ts';
import { type Reading, readingOf } from './reading.ts';
import { DoorShut } from './shut.ts';
import { opening } from './standing-adapter.ts';
import { type Statements, type Transaction, transactionIn } from './transaction.ts';
import { standpointOf, type Visitor } from './visitor.ts';

export interface Visit {
  readonly as: Visitor;
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
  readonly commit: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
}

export async function holdDoor(database: Database, visit: Visit): Promise<HeldDoor> {
  const { waitMs = 10_000, openMs = 20_000, readings } = visit;
  const room = await inTime(enter(database, visit), waitMs);
  let isOpen = true;
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    isOpen = false;
    clearTimeout(timer);
    await leave(room, how);
  };
  const timer = setTimeout(() => void end('ROLLBACK').catch(() => undefined), openMs);
  const { transaction, left } = transactionIn(database, guarded(room, { isOpen: () => isOpen, readings }), openMs);
  return {
    transaction,
    commit: async () => {
      if (!isOpen) throw tooLong();
      await left();
      await end('COMMIT');
    },
    rollBack: async () => {
      await left();
      if (isOpen) await end('ROLLBACK');
    },
  };
}

async function enter(database: Database, { as, intent }: Visit): Promise<Room> {
  const adapter = await database.adapter();
  return opening.run({ standpoint: standpointOf(as, intent === 'read') }, () => adapter.startTransaction());
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
  readonly readings: Reading[] | undefined;
}

function guarded(room: Room, { isOpen, readings }: Guard): Statements {
  const [ask, executeRaw] = [room.queryRaw.bind(room), room.executeRaw.bind(room)];
  const readDecided = async (query: SqlQuery) => (isOpen() ? ask(query) : Promise.reject(tooLong()));
  return {
    readDecided,
    queryRaw: async (query) => {
      const answer = await readDecided(query);
      readings?.push(readingOf(query, answer));
      return answer;
    },
    executeRaw: async (query) => (isOpen() ? executeRaw(query) : Promise.reject(tooLong())),
  };
}

function tooLong(): DoorShut {
  return new DoorShut('The transaction has ended: its work took too long, or was over.');
}
