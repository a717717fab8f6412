import type { Language } from '../../words.ts';

/** A unit of time in months or in days. */
interface LengthUnit {
  readonly unit: 'months' | 'days';
  readonly each: number;
}

const months = (each: number): LengthUnit => ({ unit: 'months', each });
const days = (each: number): LengthUnit => ({ unit: 'days', each });

const spelled: Readonly<Record<Language, readonly (readonly [pattern: string, unit: LengthUnit])[]>> = {
  da: [
    ['halvår(?:s|lige?|ligt)?', months(6)],
    ['årti(?:ers|er|s)?|tiår(?:ige?|s)?', months(120)],
    ['års?|årige?|årigt|års(?:periode|aftale|varsel)\\p{L}*', months(12)],
    ['kvartal(?:ers|er|s)?', months(3)],
    ['måned(?:ers|er|s)?|måneders(?:periode|varsel)\\p{L}*|mdr|mdrs|md', months(1)],
    ['uge(?:rs|r|s)?', days(7)],
    ['(?:kalender|arbejds|hver|bank)?dag(?:es|e|s)?', days(1)],
  ],
  sv: [
    ['halvår(?:s|ig|igt)?', months(6)],
    ['decenni(?:um|er)|årtionden?', months(120)],
    ['års?|årig[at]?|års(?:period|avtal)\\p{L}*|kalenderår', months(12)],
    ['kvartals?', months(3)],
    ['månad(?:ers|er|s)?|månaders(?:period|uppsägning)\\p{L}*|månads(?:period|uppsägning)\\p{L}*|mån', months(1)],
    ['veck(?:ors|or|as|a)', days(7)],
    ['(?:kalender|arbets|var|bank)?dag(?:ars|ar|s)?', days(1)],
  ],
  en: [
    ['decades?', months(120)],
    ['years?|yrs?', months(12)],
    ['quarters?', months(3)],
    ['months?|mos|mths?', months(1)],
    ['weeks?', days(7)],
    ['days?', days(1)],
  ],
};

const patterns: Readonly<Record<Language, readonly (readonly [RegExp, LengthUnit])[]>> = {
  da: patternsOf('da'),
  sv: patternsOf('sv'),
  en: patternsOf('en'),
};

function patternsOf(language: Language): readonly (readonly [RegExp, LengthUnit])[] {
  return spelled[language].map(([pattern, unit]) => [
    new RegExp(`^(?<count>.*?)-?(?:${pattern.replaceAll('\\p{L}', '[a-zà-öø-ÿ]')})$`),
    unit,
  ]);
}

/** What no word of time lacks. */
const hint = /år|måned|månad|mån|md|kvartal|uge|veck|dag|decen|year|yr|month|mos|mth|quarter|week|day|decade/;

export interface UnitWord extends LengthUnit {
  /** What the word says before its unit: `tre` of `treårig`, nothing of `år`. */
  readonly count: string;
}

const known: Readonly<Record<Language, Map<string, UnitWord | null>>> = { da: new Map(), sv: new Map(), en: new Map() };
const mostWords = 20_000;

/** The unit of time that a word ends in; null where it ends in none. */
export function unitOf(word: string, language: Language): UnitWord | null {
  const made = known[language];
  const before = made.get(word);
  if (before !== undefined) return before;
  const found = hint.test(word) ? unitIn(word, language) : null;
  if (made.size >= mostWords) made.clear();
  made.set(word, found);
  return found;
}

function unitIn(word: string, language: Language): UnitWord | null {
  for (const [pattern, unit] of patterns[language]) {
    const count = pattern.exec(word)?.groups?.['count'];
    if (count !== undefined) return { ...unit, count };
  }
  return null;
}
