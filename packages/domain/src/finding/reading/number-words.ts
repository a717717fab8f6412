import type { Language } from '../../words.ts';
import type { Word } from './text.ts';

const listed = (words: string) => words.split(',');

const units: Readonly<Record<Language, readonly string[]>> = {
  da: listed(
    'nul,én,to,tre,fire,fem,seks,syv,otte,ni,ti,elleve,tolv,tretten,fjorten,femten,seksten,sytten,atten,nitten',
  ),
  sv: listed(
    'noll,ett,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton',
  ),
  en: listed(
    'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen',
  ),
};

const tens: Readonly<Record<Language, readonly string[]>> = {
  da: listed('tyve,tredive,fyrre,halvtreds,tres,halvfjerds,firs,halvfems'),
  sv: listed('tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio'),
  en: listed('twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'),
};

/** Other spellings of a number. */
const spellings: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: { en: 1, et: 1, ét: 1, een: 1, halvanden: 1.5, halvandet: 1.5, tyvende: 20 },
  sv: { en: 1, aderton: 18 },
  en: {},
};

const scales: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: { hundrede: 100, hundred: 100, tusind: 1000, tusinde: 1000, million: 1_000_000, millioner: 1_000_000 },
  sv: { hundra: 100, tusen: 1000, miljon: 1_000_000, miljoner: 1_000_000 },
  en: { hundred: 100, thousand: 1000, million: 1_000_000 },
};

const and: Readonly<Record<Language, string>> = { da: 'og', sv: 'och', en: 'and' };
const half: Readonly<Record<Language, RegExp>> = { da: /^halvt?$/, sv: /^halvt?$/, en: /^half$/ };
const one: Readonly<Record<Language, readonly string[]>> = { da: ['et', 'en'], sv: ['ett', 'en'], en: ['a'] };

type Atoms = ReadonlyMap<string, number>;

const atoms: Readonly<Record<Language, Atoms>> = { da: atomsOf('da'), sv: atomsOf('sv'), en: atomsOf('en') };

function atomsOf(language: Language): Atoms {
  return new Map([
    ...units[language].map((word, number) => [word, number] as const),
    ...tens[language].map((word, index) => [word, (index + 2) * 10] as const),
    ...Object.entries(spellings[language]),
    ...Object.entries(scales[language]),
  ]);
}

const known: Readonly<Record<Language, Map<string, readonly number[] | null>>> = {
  da: new Map(),
  sv: new Map(),
  en: new Map(),
};

/** A word as the numbers it is made of (`fireogtyve`: 4 and 20); null for any other word. */
function partsOf(word: string, language: Language): readonly number[] | null {
  const made = known[language];
  const parts = made.get(word);
  if (parts !== undefined) return parts;
  const found = split(word, language);
  if (made.size >= mostWords) made.clear();
  made.set(word, found);
  return found;
}

/** Words remembered of each language: more than its agreements use. */
const mostWords = 20_000;

function split(word: string, language: Language): readonly number[] | null {
  const whole = atoms[language].get(word);
  if (whole !== undefined) return [whole];
  for (let length = word.length - 1; length >= 2; length -= 1) {
    const first = atoms[language].get(word.slice(0, length));
    if (first === undefined || first === 0) continue;
    const joined = word.slice(length).replace(/^-/, '');
    const rest =
      split(joined, language) ??
      (joined.startsWith(and[language]) ? split(joined.slice(and[language].length), language) : null);
    if (rest) return [first, ...rest];
  }
  return null;
}

/** The number that one word or figure is; null where it is none. */
export function numberOf(said: string, language: Language): number | null {
  if (/^\d/.test(said)) return figureOf(said);
  if (said === '½') return 0.5;
  const parts = partsOf(said.toLowerCase(), language);
  return parts && totalOf(parts);
}

function figureOf(said: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)(½)?$/.exec(said);
  if (!match) return null;
  const [, digits = '', half] = match;
  const whole = /[.,]\d{3}/.test(digits) ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.');
  return Number(whole) + (half ? 0.5 : 0);
}

function totalOf(parts: readonly number[]): number {
  let [total, current] = [0, 0];
  for (const part of parts) {
    if (part >= 1000) {
      total += (current || 1) * part;
      current = 0;
    } else current = part === 100 ? (current || 1) * 100 : current + part;
  }
  return total + current;
}

export interface SaidNumber {
  readonly value: number;
  /** The index of the word after it. */
  readonly next: number;
}

/** The number that begins with a word: `12`, `tolv`, `hundrede og tres tusind`, `two and a half`. */
export function numberAt(words: readonly Word[], start: number, language: Language): SaidNumber | null {
  const first = words[start];
  if (!first) return null;
  const halved = halfAt(words, start, language);
  if (halved) return halved;
  const figure = numberOf(first.lower, language);
  if (figure === null) return null;
  if (/^\d/.test(first.lower)) return withHalf(words, { value: figure, next: start + 1 }, language);
  const parts = [...(partsOf(first.lower, language) ?? [])];
  let next = start + 1;
  for (;;) {
    const joins = words[next]?.lower === and[language] && parts.some((part) => part >= 100);
    const more = partsOf(words[joins ? next + 1 : next]?.lower ?? '', language);
    if (!more || (!joins && !parts.some((part) => part >= 100) && !more.some((part) => part >= 100))) break;
    parts.push(...more);
    next += joins ? 2 : 1;
  }
  return withHalf(words, { value: totalOf(parts), next }, language);
}

function withHalf(words: readonly Word[], { next, value }: SaidNumber, language: Language): SaidNumber {
  const from = words[next]?.lower === and[language] ? next + 1 : next;
  const more = halfAt(words, from, language);
  return more ? { value: value + more.value, next: more.next } : { value, next };
}

/** `et halvt`, `ett halvt`, `half a`, `a half`. */
function halfAt(words: readonly Word[], start: number, language: Language): SaidNumber | null {
  const [first, second] = [words[start]?.lower ?? '', words[start + 1]?.lower ?? ''];
  if (one[language].includes(first) && half[language].test(second)) return { value: 0.5, next: start + 2 };
  if (language === 'en' && first === 'half') return { value: 0.5, next: second === 'a' ? start + 2 : start + 1 };
  return null;
}
