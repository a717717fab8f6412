import type { StateKind } from '@landsby/ui';
import type { FindingSeverity } from '../generated/graphql.ts';

/** How each weight of a finding looks. */
export const severityKind: Record<FindingSeverity, StateKind> = {
  BLOCKS: 'late',
  WARNS: 'due',
  ASKS: 'undetermined',
};
