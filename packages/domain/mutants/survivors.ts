import type { Survivor } from './survivor.ts';

/** Every mutant that stays unfound; one that is found, or gone, falls from this list. */
export const survivors: readonly Survivor[] = [];
