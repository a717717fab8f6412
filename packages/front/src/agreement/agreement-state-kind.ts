import type { StateKind } from '@landsby/ui';

/** How each state of an agreement looks. */
export const agreementStateKind = {
  TEMPLATE: 'waived',
  DRAFT: 'notYet',
  RECOMMENDED: 'open',
  APPROVED: 'open',
  REJECTED: 'moot',
  AWAITING_START: 'soon',
  IN_FORCE: 'settled',
  NOTICE_GIVEN: 'due',
  ENDED: 'moot',
  UNDETERMINED: 'undetermined',
} as const satisfies Record<string, StateKind>;
