import type { Language } from '../../words.ts';
import { numberOf, numberPattern } from './number-words.ts';
import { wholeWords } from './whole-words.ts';

export interface SaidLength {
  readonly said: string;
  readonly count: number;
  readonly unit: 'months' | 'days';
}

const unitPatterns: Readonly<
  Record<Language, Readonly<Record<'year' | 'quarter' | 'month' | 'week' | 'day', string>>>
> = {
  da: {
    year: 'årsperioden?|årig\\p{L}*|års?',
    quarter: 'kvartal(?:ers|er|s)?',
    month: 'måned(?:ers|er|s)?',
    week: 'uge(?:rs|r|s)?',
    day: '(?:kalender|arbejds|hver)?dag(?:es|e|s)?',
  },
  sv: {
    year: 'årsperiod(?:en)?|årig\\p{L}*|års?',
    quarter: 'kvartal(?:s)?',
    month: 'månad(?:ers|er|s)?',
    week: 'veck(?:ors|or|as|a)',
    day: '(?:kalender|arbets|var)?dag(?:ars|ar|s)?',
  },
  en: {
    year: "years?(?:['’]s?)?",
    quarter: "quarters?(?:['’]s?)?",
    month: "months?(?:['’]s?)?",
    week: "weeks?(?:['’]s?)?",
    day: "(?:(?:calendar|working|business)[ -])?days?(?:['’]s?)?",
  },
};

const and: Readonly<Record<Language, string>> = { da: 'og|,', sv: 'och|,', en: 'and|,' };

/** One of something where the language drops the number: `en måneds varsel`, `a year's notice`. */
const ofOne: Readonly<Record<Language, readonly (readonly [pattern: string, months: number, days: number])[]>> = {
  da: [
    ['(?:et|ét) halvt? års?|halvårs(?= (?:varsel|opsigelse))', 6, 0],
    ['halvandet års?', 18, 0],
    ['et års', 12, 0],
    ['et kvartals', 3, 0],
    ['en måneds', 1, 0],
    ['en uges', 0, 7],
  ],
  sv: [
    ['ett halvt års?|ett halvår(?! i)|halvårs(?= uppsägning)', 6, 0],
    ['ett och ett halvt års?', 18, 0],
    ['ett kvartals', 3, 0],
    ['en månads', 1, 0],
    ['en veckas', 0, 7],
  ],
  en: [
    ["half a year(?:['’]s)?|half-year(?:['’]s)?(?= notice)", 6, 0],
    ['a year and a half', 18, 0],
    ["a year['’]s", 12, 0],
    ["a quarter['’]s", 3, 0],
    ["a month['’]s", 1, 0],
    ["a week['’]s", 0, 7],
  ],
};

/** What no text without a length lacks. */
const units = /år|måned|månad|kvartal|uge|veck|dag|year|month|quarter|week|day/i;

const factors = {
  year: [12, 'months'],
  quarter: [3, 'months'],
  month: [1, 'months'],
  week: [7, 'days'],
  day: [1, 'days'],
} as const;

const patterns: Readonly<Record<Language, RegExp>> = { da: patternIn('da'), sv: patternIn('sv'), en: patternIn('en') };

function patternIn(language: Language): RegExp {
  const number = numberPattern[language];
  const { day, month, quarter, week, year } = unitPatterns[language];
  const anyUnit = `(?<year>${year})|(?<quarter>${quarter})|(?<month>${month})|(?<week>${week})|(?<day>${day})`;
  return wholeWords(
    `\\(?(?<first>${number})\\)?(?:\\s*\\((?<second>${number})\\))?[\\s-]*(?:${anyUnit})(?:\\s*(?:${and[language]})\\s+(?<more>${number})\\s+(?:${month}))?`,
  );
}

/** Every length of time that a text names, in words or digits: `seks måneder`, `10-årig`, `nine years and six months`. */
export function lengthsIn(text: string, language: Language): readonly SaidLength[] {
  if (!units.test(text)) return [];
  const counted = [...text.matchAll(patterns[language])].flatMap((match) => lengthsOf(match, language));
  const single = ofOne[language].flatMap(([pattern, months, days]) =>
    [...text.matchAll(wholeWords(pattern))].map(
      ([said]): SaidLength =>
        months > 0 ? { said, count: months, unit: 'months' } : { said, count: days, unit: 'days' },
    ),
  );
  return [...counted, ...single];
}

function lengthsOf(match: RegExpExecArray, language: Language): readonly SaidLength[] {
  const { first, more, second, ...named } = match.groups ?? {};
  const said = match[0];
  const [factor, unit] = Object.entries(factors).find(([name]) => named[name] !== undefined)?.[1] ?? factors.day;
  const extra = (more && numberOf(more, language)) || 0;
  return [first, second].flatMap((number): readonly SaidLength[] => {
    const count = number === undefined ? null : numberOf(number, language);
    return count === null ? [] : [{ said, count: count * factor + extra, unit }];
  });
}
