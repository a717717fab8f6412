import type { AgreementState } from '../generated/graphql.ts';

/** In force, whether or not somebody is leaving. */
export function isInForce(state: AgreementState): boolean {
  return state === 'IN_FORCE' || state === 'NOTICE_GIVEN';
}

/** Not concluded: what it says binds nobody yet. */
export function isNotConcluded(state: AgreementState): boolean {
  return state === 'DRAFT' || state === 'RECOMMENDED' || state === 'APPROVED' || state === 'REJECTED';
}
