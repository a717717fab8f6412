import { every, items, one, type Page, type Read, which } from './page.ts';
import type { Patterns } from './patterns.ts';

export type Shape = (p: Patterns, page: Page) => unknown;

export function boolean(sentences: Readonly<Record<'true' | 'false', string>>, page: Page): unknown {
  const found = which(sentences)(page);
  return found === 'true' ? true : found === 'false' ? false : found;
}

/** The part of the text that a pattern spans. */
export function part(pattern: string, { lexicon, text }: Page): Page | null {
  const [found] = new RegExp(pattern, 'mu').exec(text) ?? [];
  return found === undefined ? null : { text: found, lexicon };
}

export const names: Read<readonly unknown[]> = every('{name}');
export const words: Read<readonly unknown[]> = every('{words}');

export function wordsOf(lead: string, page: Page): readonly unknown[] {
  return items(lead, page).map((item) => one('{words}')(item));
}

/** A list that the parameters leave out where it has no entries. */
export function unlessEmpty(name: string, entries: readonly unknown[]): Readonly<Record<string, unknown>> {
  return entries.length > 0 ? { [name]: entries } : {};
}
