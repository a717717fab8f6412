import { z } from 'zod';

export const languages = ['da', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** How many characters a text may have: several times what any agreement has needed. */
export const longest = { mark: 40, name: 200, title: 300, words: 1_000, explanation: 2_000, body: 20_000 } as const;

/** One text in the languages it exists in; English always, the agreement's own language checked by the agreement. */
function wordsUpTo(characters: number) {
  return z.strictObject({
    da: z.string().trim().min(1).max(characters).exactOptional(),
    sv: z.string().trim().min(1).max(characters).exactOptional(),
    en: z.string().trim().min(1).max(characters),
  });
}

/** The name of a body, a role, a document. */
export const nameSchema = wordsUpTo(longest.name);
/** A title or a heading. */
export const titleSchema = wordsUpTo(longest.title);
/** A sentence or two: a duty, a purpose, an empty place. */
export const wordsSchema = wordsUpTo(longest.words);
/** The text of a clause. */
export const bodySchema = wordsUpTo(longest.body);
export type Words = z.output<typeof wordsSchema>;

/** A name in one language, as it is written. */
export const plainNameSchema = z.string().min(1).max(longest.name);
