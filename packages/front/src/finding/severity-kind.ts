import type { StateKind } from '@landsby/ui';

/** How each weight of a finding looks. */
export const severityKind = {
  BLOCKS: 'late',
  WARNS: 'due',
  ASKS: 'undetermined',
} as const satisfies Record<string, StateKind>;

export type Severity = keyof typeof severityKind;
