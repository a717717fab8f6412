import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from '@prisma/driver-adapter-utils';
import type { Standpoint } from './visitor.ts';

export interface Opening {
  readonly standpoint: Standpoint;
  /** Whether the transaction's beginning has taken it along. */
  isTaken?: boolean;
}

/** A transaction that stands already, for a second user of it. */
export interface Lending {
  readonly lent: Transaction;
}

/** How the transaction that is being opened stands; one opened without this stays in the role without rights. */
export const opening = new AsyncLocalStorage<Opening | Lending>();

/** A beginning takes along the standpoint at the gate, which is the same for everybody; others need values, and so a statement of their own. */
export function beginning(): string {
  const stand = opening.getStore();
  if (!stand || 'lent' in stand || stand.standpoint.role !== 'landsby_gate') return 'BEGIN';
  stand.isTaken = true;
  return stand.standpoint.readOnly
    ? 'BEGIN READ ONLY; SET LOCAL ROLE landsby_gate'
    : 'BEGIN; SET LOCAL ROLE landsby_gate';
}
