import type { StateKind } from '@landsby/ui';
import type { LedgerState } from '../generated/graphql.ts';

/** How each state of a duty or right looks. */
export const stateKind: Record<LedgerState, StateKind> = {
  NOT_YET: 'notYet',
  OPEN: 'open',
  DUE: 'due',
  FULFILLED: 'settled',
  LATE: 'late',
  BREACHED: 'breached',
  WAIVED: 'waived',
  MOOT: 'moot',
  UNDETERMINED: 'undetermined',
};
