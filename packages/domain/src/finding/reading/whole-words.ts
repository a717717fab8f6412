import { letters } from './text.ts';

/** A pattern that begins and ends where a word does; for `matchAll` and `replaceAll`. */
export function wholeWords(pattern: string): RegExp {
  return wordsPattern(pattern, 'gi');
}

const names = new Map<string, RegExp>();
const mostNames = 2_000;

/** A name as a text uses it, made once for the many agreements of a programme. */
export function namePattern(name: string): RegExp {
  const known = names.get(name);
  if (known) return known;
  if (names.size >= mostNames) names.clear();
  const made = wholeWords(`${RegExp.escape(name)}s?`);
  names.set(name, made);
  return made;
}

/** Whether a text has such words; made once where it is used. */
export function wordsTest(pattern: string): RegExp {
  return wordsPattern(pattern, 'i');
}

function wordsPattern(pattern: string, flags: string): RegExp {
  const spelled = pattern.replaceAll('\\p{L}', `[${letters}]`);
  return new RegExp(`(?<![${letters}\\d])(?:${spelled})(?![${letters}\\d])`, flags);
}
