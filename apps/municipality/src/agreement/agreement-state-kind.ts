import type { StateKind } from '@landsby/ui';
import type { AgreementState } from '../generated/graphql.ts';

/** How each state of an agreement looks. */
export const agreementStateKind: Record<AgreementState, StateKind> = {
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
};
