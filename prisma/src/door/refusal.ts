import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import { Prisma } from '../../generated/client/client.ts';
import { DoorShut } from './shut.ts';

/** What the database had against a statement, and the constraint it named. */
export interface DatabaseRefusal {
  readonly kind: DatabaseRefusalKind;
  readonly constraint: string | null;
}

export type DatabaseRefusalKind =
  /** Another transaction was faster; the same work may succeed when tried again. */
  | 'serialisationFailure'
  /** A policy or a missing right refused it. */
  | 'notAllowed'
  /** A reading door was asked to write. */
  | 'readOnly'
  | 'uniqueViolation'
  | 'constraintViolation'
  /** The door closed by itself, or did not open in time. */
  | 'outOfTime';

const bySqlState: Readonly<Record<string, DatabaseRefusalKind>> = {
  '40001': 'serialisationFailure',
  '40P01': 'serialisationFailure',
  '42501': 'notAllowed',
  '25006': 'readOnly',
  '23505': 'uniqueViolation',
  '23001': 'constraintViolation',
  '23502': 'constraintViolation',
  '23503': 'constraintViolation',
  '23514': 'constraintViolation',
  '57014': 'outOfTime',
};

/** Recognises a refusal among thrown errors; null for anything the database did not refuse by rule. */
export function databaseRefusal(error: unknown): DatabaseRefusal | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DoorShut || ('code' in error && error.code === 'P2028'))
    return { kind: 'outOfTime', constraint: null };
  const { originalCode, originalMessage } = causeOf(error);
  const kind = bySqlState[originalCode];
  return kind === undefined ? null : { kind, constraint: /constraint "([^"]+)"/.exec(originalMessage)?.[1] ?? null };
}

/** Both adapters keep PostgreSQL's own code here, whatever code Prisma makes of it. */
function causeOf(error: Error): { readonly originalCode: string; readonly originalMessage: string } {
  const told = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.['driverAdapterError'] : error;
  const cause = told instanceof Error && isDriverAdapterError(told) ? told.cause : undefined;
  const found = { originalCode: '', originalMessage: '' };
  if (typeof cause !== 'object' || cause === null) return found;
  if ('originalCode' in cause) found.originalCode = cause.originalCode ?? '';
  if ('originalMessage' in cause) found.originalMessage = cause.originalMessage ?? '';
  return found;
}
