import type { Mutant } from './mutant.ts';

/** A mutant that no table can find, and why; `file` under `src`, the texts as they stand in the source. */
export type Survivor = { file: string; original: string; replacement: string; because: string };

/** The texts without their line breaks, so that a survivor stays the same when the source is laid out anew. */
export const isThis =
  (survivor: Survivor) =>
  (mutant: Mutant): boolean =>
    mutant.file === `src/${survivor.file}` &&
    onOneLine(mutant.original) === onOneLine(survivor.original) &&
    onOneLine(mutant.replacement) === onOneLine(survivor.replacement);

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
