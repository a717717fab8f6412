/** The letters of the three languages and their neighbours; a tenth of the time that all letters of the world take. */
export const letters = 'A-Za-zÀ-ÖØ-öø-ÿ';

const made = new Map<string, RegExp>();

/** A pattern that begins and ends where a word does, in any alphabet; for `matchAll` and `replaceAll`. */
export function wholeWords(pattern: string): RegExp {
  return wordsPattern(pattern, 'gi');
}

/** Whether a text has such words. */
export function hasWords(text: string, pattern: string): boolean {
  return wordsPattern(pattern, 'i').test(text);
}

/** Patterns are made from constants and a programme's names, and used for every agreement. */
function wordsPattern(pattern: string, flags: string): RegExp {
  const key = `${flags}/${pattern}`;
  const known = made.get(key);
  if (known) return known;
  if (made.size > mostPatterns) made.clear();
  const spelled = pattern.replaceAll('\\p{L}', `[${letters}]`);
  const regExp = new RegExp(`(?<![${letters}\\d])(?:${spelled})(?![${letters}\\d])`, flags);
  made.set(key, regExp);
  return regExp;
}

const mostPatterns = 2_000;

/** Sentences of a text; an abbreviation's or an ordinal's full stop ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u).filter((sentence) => sentence.trim() !== '');
}
