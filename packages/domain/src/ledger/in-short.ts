import type { LedgerEntry } from './entry.ts';

/** An entry as one line that a test can compare: `key, from .. to, state`. */
export function inShort({ dueOn, key, opensOn, state }: LedgerEntry): string {
  return `${key}, ${opensOn ?? '?'} .. ${dueOn.known ? dueOn.value : dueOn.missing.code}, ${state}`;
}
