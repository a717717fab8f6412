import type { Language } from '../../words.ts';
import { unitOf } from './length-units.ts';
import { numberAt, numberOf } from './number-words.ts';
import { readOnce } from './once.ts';
import { type Text, type Word, wordsOf } from './text.ts';

/** Two numbers that are a range, or one that is the fewest or the most of something. */
export interface NumberRange {
  readonly of: 'ages' | 'rounds' | 'fewest' | 'most';
  readonly from: number;
  readonly to: number;
}

const between = /^(?:til|og|till|och|to|and|eller|or)$/;
const things = /kurs|course|forløb|cirk|circle|møde|möte|meeting|round|omgang|workshop|hold|gang|gång|time/;
const ageWord: Readonly<Record<Language, RegExp>> = { da: /^-?år(?:s|ige)?$/, sv: /^år(?:s|iga)?$/, en: /^years?$/ };
const limits: Readonly<Record<Language, Readonly<Record<'fewest' | 'most', RegExp>>>> = {
  da: { fewest: /^(?:mindst|minimum)$/, most: /^(?:højst|højest|maksimalt|maks|maximalt)$/ },
  sv: { fewest: /^(?:minst|lägst)$/, most: /^(?:högst|max|maximalt)$/ },
  en: {
    fewest: /(?:^| )(?:at least|minimum of|no fewer than)$/,
    most: /(?:^| )(?:at most|maximum of|no more than|up to)$/,
  },
};
const otherUnit = /^(?:kr|kroner|kronor|dkk|sek|eur|procent|percent|per|pct|%)$/;

/** Ranges of ages and of rounds, and what is said to be the fewest and the most. */
export const rangesIn = readOnce((said: Text): readonly NumberRange[] => {
  const words = wordsOf(said);
  return words.flatMap((_, index) => [...rangeAt(said, words, index), ...limitAt(said, words, index)]);
});

function rangeAt({ language, text }: Text, words: readonly Word[], start: number): readonly NumberRange[] {
  const range = joinedAt(words, start, language) ?? apartAt(text, words, { start, language });
  if (!range) return [];
  const { from, next, to } = range;
  const [following, further] = [words[next]?.lower ?? '', words[next + 1]?.lower ?? ''];
  const aged = language === 'en' && /^age[sd]?$/.test(words[start - 1]?.lower ?? '');
  if (aged || ageWord[language].test(following)) return [{ of: 'ages', from, to }];
  return things.test(following) || things.test(further) ? [{ of: 'rounds', from, to }] : [];
}

interface Read {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** `3-4`, `6-16-årige`, `tre-fire`. */
function joinedAt(words: readonly Word[], start: number, language: Language): Read | null {
  const parts = /^([^-]+)-([^-]+)$/.exec(words[start]?.lower ?? '');
  const [from, to] = [parts?.[1], parts?.[2]].map((part) => (part === undefined ? null : numberOf(part, language)));
  return from == null || to == null || from >= to ? null : { from, to, next: start + 1 };
}

/** `3 til 4`, `tre – fire`. */
function apartAt(
  text: string,
  words: readonly Word[],
  { language, start }: { readonly start: number; readonly language: Language },
): Read | null {
  const first = numberAt(words, start, language);
  if (!first) return null;
  const last = words[first.next - 1];
  const following = words[first.next];
  if (!last || !following) return null;
  const dashed = /^\s*[-–]\s*$/.test(text.slice(last.end, following.at));
  const from = dashed ? first.next : between.test(following.lower) ? first.next + 1 : null;
  const second = from === null ? null : numberAt(words, from, language);
  return second ? { from: first.value, to: second.value, next: second.next } : null;
}

function limitAt({ language }: Text, words: readonly Word[], start: number): readonly NumberRange[] {
  const number = numberAt(words, start, language);
  if (!number) return [];
  const following = words[number.next]?.lower ?? '';
  if (otherUnit.test(following) || unitOf(following, language)) return [];
  const before =
    language === 'en'
      ? words
          .slice(Math.max(0, start - 3), start)
          .map(({ lower }) => lower)
          .join(' ')
      : (words[start - 1]?.lower ?? '');
  return (['fewest', 'most'] as const)
    .filter((of) => limits[language][of].test(before))
    .map((of) => ({ of, from: number.value, to: number.value }));
}
