import { type Currency, minorDigits } from '@landsby/domain/money';
import type { Lexicon } from './lexicon.ts';

/** A text to read, and what its reader knows. */
export interface Page {
  readonly text: string;
  readonly lexicon: Lexicon;
}
export type Read<Value> = (page: Page) => Value;

const item = '\n• ';

/** The text of a clause as a reader sees it: a line a sentence, an item marked; what is left open is a sentence again. */
export function pageOf(
  lines: readonly (string | { readonly lead: string; readonly items: readonly string[] })[],
  lexicon: Lexicon,
): Page {
  const [list, sentence] = lexicon.silence;
  const written = lines.flatMap((line) => {
    if (typeof line === 'string') return [line];
    if (line.lead === list) return line.items.map((left) => `${sentence}${left}.`);
    return [line.lead + line.items.map((one) => item + one).join('')];
  });
  return { text: written.join('\n').replaceAll(/[\uE000-\uE003]/g, ''), lexicon };
}

type Parse = (found: string, lexicon: Lexicon) => unknown;

const alternatives = (words: readonly string[]) =>
  `(?:${words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => RegExp.escape(word))
    .join('|')})`;
const countOf = (lexicon: Lexicon) =>
  `(?<![\\p{L}\\d])(?:${alternatives(Object.keys(lexicon.numbers))}|\\d+(?:${lexicon.thousands}\\d{3})*)(?!\\p{L})`;
const dayOf = ({ months }: Lexicon) => `\\d{1,2}\\.?\\s${alternatives(months)} \\d{4}`;
const quoted = ({ quotes: [open, close] }: Lexicon, inner: string) => `${open}?${inner}${close}?`;

const placeholders: Readonly<Record<string, readonly [(lexicon: Lexicon) => string, Parse]>> = {
  count: [countOf, (found, lexicon) => number(found, lexicon)],
  year: [() => '\\d{4}', Number],
  day: [dayOf, day],
  dayOfYear: [({ months }) => `\\d{1,2}\\.?\\s${alternatives(months)}(?! \\d)`, dayOfYear],
  month: [({ months }) => alternatives(months), (found, { months }) => months.indexOf(found) + 1],
  ordinal: [({ ordinals }) => alternatives(ordinals), (found, { ordinals }) => ordinals.indexOf(found) + 1],
  money: [({ money }) => money, money],
  length: [(lexicon) => `${countOf(lexicon)} (?:${lexicon.day}|${lexicon.month}|${lexicon.year})(?!\\p{L})`, length],
  share: [({ shareOf, shares }) => `(?:${alternatives(Object.keys(shares))}|\\d+/\\d+ ${shareOf})`, share],
  name: [() => '⟨[^⟩]+⟩', (found) => found.slice(1, -1)],
  words: [(lexicon) => quoted(lexicon, '‹\\d+›'), (found) => /‹\d+›/.exec(found)?.[0]],
  key: [
    ({ quotes: [open, close] }) => `${open}[^${close}]+${close}`,
    (found) => found.slice(1, -1).replaceAll(' ', '-'),
  ],
  case: [() => '\\d\\d/\\d+', String],
};

/** The values at the places of a pattern, where it stands first in the text; null where it does not stand. */
export function find(pattern: string, { lexicon, text }: Page): readonly unknown[] | null {
  return findAll(pattern, { lexicon, text })[0] ?? null;
}

export function findAll(pattern: string, { lexicon, text }: Page): readonly (readonly unknown[])[] {
  const { expression, names } = compiled(pattern, lexicon);
  return [...text.matchAll(expression)].map((match) =>
    names.map((name, index) => placeholders[name]?.[1](match[index + 1] ?? '', lexicon)),
  );
}

interface Compiled {
  readonly expression: RegExp;
  readonly names: readonly string[];
}
const known = new Map<string, Compiled>();

function compiled(pattern: string, lexicon: Lexicon): Compiled {
  const cached = known.get(`${lexicon.language} ${pattern}`);
  if (cached) return cached;
  const names: string[] = [];
  const source = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const found = placeholders[name];
    if (!found) throw new Error(`no placeholder ${name}`);
    names.push(name);
    return `(${found[0](lexicon).replaceAll('(?<figures>', '(?:').replaceAll('(?<currency>', '(?:')})`;
  });
  const made = { expression: new RegExp(source, 'gu'), names };
  known.set(`${lexicon.language} ${pattern}`, made);
  return made;
}

/** The one value of a pattern; null where it does not stand. */
export const one =
  (pattern: string): Read<unknown> =>
  (page) =>
    find(pattern, page)?.[0] ?? null;

export const every =
  (pattern: string): Read<readonly unknown[]> =>
  (page) =>
    findAll(pattern, page).map(([value]) => value);

export const has =
  (pattern: string): Read<boolean> =>
  (page) =>
    find(pattern, page) !== null;

/** Which of the sentences stands; several at once are a contradiction, and none is null. */
export const which =
  (sentences: Readonly<Record<string, string>>, otherwise: string | null = null): Read<string | null> =>
  (page) => {
    const standing = Object.entries(sentences).flatMap(([value, pattern]) => (find(pattern, page) ? [value] : []));
    return standing.length > 1 ? `both ${standing.join(' and ')}` : (standing[0] ?? otherwise);
  };

/** The words of a list that stand in the part of the text that the pattern opens, in their order. */
export const listed =
  (opening: string, words: Readonly<Record<string, string>>): Read<readonly string[]> =>
  ({ lexicon, text }) => {
    const [part = ''] = new RegExp(`${opening}.*`, 'u').exec(text) ?? [];
    const found = Object.entries(words).flatMap(([value, pattern]) =>
      [...part.matchAll(new RegExp(pattern, 'gu'))].map(({ index }) => ({ index, value })),
    );
    void lexicon;
    return found.toSorted((first, second) => first.index - second.index).map(({ value }) => value);
  };

/** The items under the words that lead to them, or the one thing that stands behind them in the same sentence. */
export function items(lead: string, { lexicon, text }: Page): readonly Page[] {
  const [whole = ''] = new RegExp(`${lead}(?:\\n• .*)+|${lead} .*`, 'u').exec(text) ?? [];
  const rest = whole.replace(new RegExp(`^${lead}`, 'u'), '');
  const each = rest.startsWith(item) ? rest.slice(item.length).split(item) : rest === '' ? [] : [rest.trim()];
  return each.map((one) => ({ text: one, lexicon }));
}

export function number(found: string, { decimal, numbers, thousands }: Lexicon): number {
  const word = numbers[found];
  return word ?? Number(found.replaceAll(new RegExp(thousands, 'g'), '').replace(decimal, '.'));
}

function day(found: string, { months }: Lexicon): string {
  const [, dayOfMonth = '', month = '', year = ''] = /^(\d+)\.?\s(\S+) (\d+)$/.exec(found) ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

function dayOfYear(found: string, { months }: Lexicon): unknown {
  const [, dayOfMonth, month = ''] = /^(\d+)\.?\s(\S+)$/.exec(found) ?? [];
  return { month: months.indexOf(month) + 1, day: Number(dayOfMonth) };
}

function money(found: string, { decimal, money: pattern, ownCurrency, thousands }: Lexicon): unknown {
  const { currency = '', figures = '' } = new RegExp(pattern, 'u').exec(found)?.groups ?? {};
  const code = ownCurrency[currency] ?? currency;
  const digits = minorDigits(code as Currency);
  const [whole = '', fraction = ''] = figures.split(decimal);
  return {
    amountMinor: Number(whole.replaceAll(new RegExp(thousands, 'g'), '') + fraction.padEnd(digits, '0')),
    currency: code,
  };
}

function length(found: string, lexicon: Lexicon): unknown {
  const [, count = '', unit = ''] = /^(.*) (\S+)$/u.exec(found) ?? [];
  const amount = number(count, lexicon);
  if (new RegExp(`^(?:${lexicon.day})$`, 'u').test(unit)) return { days: amount };
  return { months: new RegExp(`^(?:${lexicon.year})$`, 'u').test(unit) ? amount * 12 : amount };
}

function share(found: string, { shares }: Lexicon): unknown {
  const [numerator, denominator] = (shares[found] ?? found.split(' ')[0] ?? '').split('/').map(Number);
  return { numerator, denominator };
}
