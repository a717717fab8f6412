import type { StateKind } from '@landsby/ui';

/** How each state of a duty or right looks. */
export const stateKind = {
  NOT_YET: 'notYet',
  OPEN: 'open',
  DUE: 'due',
  FULFILLED: 'settled',
  LATE: 'late',
  BREACHED: 'breached',
  WAIVED: 'waived',
  MOOT: 'moot',
  UNDETERMINED: 'undetermined',
} as const satisfies Record<string, StateKind>;
