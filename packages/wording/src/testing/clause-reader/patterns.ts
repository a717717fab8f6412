import type { patterns } from './da/index.ts';

/** Where a language says what, the same places in each. */
export type Patterns = typeof patterns;
