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

/** In force, whether or not somebody is leaving. */
export function isInForce(state: AgreementState): boolean {
  return state === 'IN_FORCE' || state === 'NOTICE_GIVEN';
}

/** Not concluded: what it says binds nobody yet. */
export function isNotConcluded(state: AgreementState): boolean {
  return state === 'DRAFT' || state === 'RECOMMENDED' || state === 'APPROVED' || state === 'REJECTED';
}
