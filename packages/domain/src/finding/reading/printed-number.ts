/** How the last part of a printed number is written. */
type Style = 'digits' | 'letter' | 'roman';

export interface PrintedNumber {
  readonly printed: string;
  /** Annexes are numbered for themselves. */
  readonly series: 'main' | 'annex';
  readonly parts: readonly number[];
  readonly style: Style;
}

const numberPattern =
  /^(?<label>[\p{L}.]+\s|§+\s*|\()?\s*(?:(?<digits>\d+(?:\.\d+)*)(?:[\s.]*(?<letter>[a-z])(?!\p{L}))?(?:,?\s*(?:stk|stycke|st|nr)\.?\s*(?<paragraph>\d+))?|(?<letters>[a-z]{1,6}))\s*(?:§|[.):])*$/iu;
const annex = /^(?:bilag|bilaga|annex|appendix|schedule|tillæg)/i;

interface Read {
  readonly printed: string;
  readonly series: PrintedNumber['series'];
  readonly numbers: readonly number[];
  readonly letters: string | null;
}

/** Printed numbers as numbers, in their order: `4`, `§ 4.`, `4 §`, `4.2`, `4a`, `a)`, `IV.`, `Bilag 1`; null for anything else. */
export function printedNumbers(printed: readonly (string | null)[]): readonly (PrintedNumber | null)[] {
  const read = printed.map(readingOf);
  const main = read.filter((one) => one?.series === 'main');
  const isNumbered = main.some((one) => one?.letters === null);
  const isRoman = main.some((one) => (one?.letters?.length ?? 0) > 1);
  let stem: readonly number[] = [];
  return read.map((one) => {
    if (!one) return null;
    const { letters, numbers, printed: text, series } = one;
    if (letters === null) {
      if (series === 'main') stem = numbers;
      const style = /\d\s*[a-z]/i.test(text) ? 'letter' : 'digits';
      return { printed: text, series, parts: numbers, style };
    }
    const last = isRoman ? romanValue(letters) : letters.length === 1 ? letterValue(letters) : null;
    if (last === null) return null;
    return { printed: text, series, parts: isNumbered ? [...stem, last] : [last], style: isRoman ? 'roman' : 'letter' };
  });
}

function readingOf(printed: string | null): Read | null {
  const { digits, label = '', letter, letters, paragraph } = numberPattern.exec(printed?.trim() ?? '')?.groups ?? {};
  if (printed === null || (digits === undefined && letters === undefined)) return null;
  const numbers =
    digits
      ?.replace(/(?:\.0)+$/, '')
      .split('.')
      .map(Number) ?? [];
  if (letter) numbers.push(letterValue(letter));
  if (paragraph) numbers.push(Number(paragraph));
  return { printed, series: annex.test(label) ? 'annex' : 'main', numbers, letters: letters ?? null };
}

function letterValue(letter: string): number {
  return (letter.toLowerCase().codePointAt(0) ?? 0) - 96;
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

function romanValue(letters: string): number | null {
  const value = romans.indexOf(letters.toUpperCase());
  return value > 0 ? value : null;
}

/** The number as its neighbours are written. */
export function writtenLike(parts: readonly number[], style: Style): string {
  const last = parts.at(-1) ?? 0;
  if (style === 'digits') return parts.join('.');
  const written = style === 'roman' ? (romans[last] ?? `${last}`) : String.fromCodePoint(96 + last);
  return `${parts.slice(0, -1).join('.')}${written}`;
}

/** Whether a number is, or lies under, another. */
export function isUnder(number: readonly number[], stem: readonly number[]): boolean {
  return stem.every((part, index) => number[index] === part);
}
