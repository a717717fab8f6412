/** A pattern that begins and ends where a word does, in any alphabet. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Sentences of a text; an abbreviation's or an ordinal's full stop ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u).filter((sentence) => sentence.trim() !== '');
}
