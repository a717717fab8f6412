import type { Language } from '../../words.ts';
import { unitOf } from './length-units.ts';
import { numberAt, numberOf } from './number-words.ts';
import { readOnce } from './once.ts';
import { type Text, type Word, wordsOf } from './text.ts';

/** Two numbers that are a range, or one that is the fewest, the most or the oldest of something. */
export interface NumberRange {
  readonly of: 'ages' | 'oldest' | 'rounds' | 'participants' | 'fewest' | 'most';
  readonly from: number;
  readonly to: number;
}

const between = /^(?:til|og|till|och|to|and|eller|or)$/;
const things = /kurs|course|forløb|cirk|circle|møde|möte|meeting|round|omgang|workshop|hold|gang|gång|time/;
const young = /(?:børn|barn|unge|unga|ungdomar|elever|children|young people|pupils)(?: \S+){0,4}$/;
const people = /^(?:deltag|particip|föräldr|forældre|parents)/;
const ageWord: Readonly<Record<Language, RegExp>> = { da: /^-?år(?:s|ige)?$/, sv: /^år(?:s|iga)?$/, en: /^years?$/ };
const limits: Readonly<Record<Language, Readonly<Record<'fewest' | 'most', RegExp>>>> = {
  da: {
    fewest: /(?:^| )(?:mindst|minimum|(?:færre|mindre) end)$/,
    most: /(?:^| )(?:højst|højest|maksimalt|maks|maksimum|maximalt|maximum|op til)$/,
  },
  sv: {
    fewest: /(?:^| )(?:minst|lägst|minimum|(?:färre|mindre) än)$/,
    most: /(?:^| )(?:högst|max|maximalt|maximum|upp till)$/,
  },
  en: {
    fewest: /(?:^| )(?:at least|minimum of|(?:fewer|less) than)$/,
    most: /(?:^| )(?:at most|maximum of|no more than|up to(?: the age of)?)$/,
  },
};
const otherUnit = /^(?:kr|kroner|kronor|dkk|sek|eur|procent|percent|per|pct|%)$/;

/** Ranges of ages, of rounds and of those who take part, and what is said to be the fewest, the most and the oldest. */
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
  if (people.test(following)) return [{ of: 'participants', from, to }];
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
  const before = words
    .slice(Math.max(0, start - 6), start)
    .map(({ lower }) => lower)
    .join(' ');
  const limit = (of: NumberRange['of']): readonly NumberRange[] => [{ of, from: number.value, to: number.value }];
  const isMost = limits[language].most.test(before);
  if (isMost && ageWord[language].test(following) && young.test(before)) return limit('oldest');
  if (isMost && before.endsWith(' age of')) return limit('oldest');
  if (otherUnit.test(following) || unitOf(following, language)) return [];
  if (isMost) return limit('most');
  return limits[language].fewest.test(before) ? limit('fewest') : [];
}
