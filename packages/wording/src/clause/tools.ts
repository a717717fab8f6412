import { monthsIn } from '@landsby/domain/calendar';
import type { Length } from '@landsby/domain/clause';
import { type DayLike, dayFormat, formatDay } from '../format/day.ts';
import { formatChoice, formatList, formatNumber } from '../format/list.ts';
import { formatMoney, type MoneyLike } from '../format/money.ts';
import { type Language, pickWords, type SpokenWords } from '../language.ts';
import type { Grammar } from './grammar.ts';
import type { WrittenParameters } from './teller.ts';
import { inLanguage } from './told.ts';

type WrittenTiming = WrittenParameters<'review'>['timing'];
interface DayOfYear {
  readonly day: number;
  readonly month: number;
}
interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Who and what the clauses of one agreement speak of. */
export interface Naming {
  /** A party or a body of the agreement by its key. */
  readonly nameOf: (key: string) => string;
  /** The keys of all parties. */
  readonly parties: readonly string[];
}

/** A year in which every day of the year exists. */
const leapYear = 2000;

export type Tools = ReturnType<typeof toolsIn>;

/** What is the same in the sentences of all families. */
export function toolsIn(language: Language, grammar: Grammar, { nameOf, parties }: Naming) {
  const count = (number: number) => grammar.numbers[number] ?? formatNumber(number, language);
  const inUnit = (number: number, unit: keyof Grammar['units']) =>
    number === 1 ? grammar.units[unit][0] : `${count(number)} ${grammar.units[unit][1]}`;
  const years = (number: number) => inUnit(number, 'year');
  const days = (number: number) => inUnit(number, 'day');
  const length = (of: Length) => {
    if ('days' in of) return days(of.days);
    return of.months % 12 === 0 ? years(of.months / 12) : inUnit(of.months, 'month');
  };
  const words = (spoken: SpokenWords) => {
    const picked = pickWords(spoken, language);
    return picked.language === language ? picked.text : grammar.quote(inLanguage(picked.text, picked.language));
  };
  const dayOfYear = ({ day, month }: DayOfYear) =>
    dayFormat(language, { day: 'numeric', month: 'long' }).format(Date.UTC(leapYear, month - 1, day));
  const event = (key: string) =>
    grammar.events[key] ?? grammar.namedEvent(grammar.quote(inLanguage(key.replaceAll('-', ' '), 'en')));
  const when = (timing: WrittenTiming) => timed(timing, { language, grammar, length, event });

  return {
    nameOf,
    parties,
    names: (keys: readonly string[]) =>
      isEveryone(keys, parties) ? grammar.everyParty(count(parties.length)) : formatList(keys.map(nameOf), language),
    anyName: (keys: readonly string[]) => formatChoice(keys.map(nameOf), language),
    list: (items: readonly string[]) => formatList(items, language),
    choice: (items: readonly string[]) => formatChoice(items, language),
    words,
    quote: grammar.quote,
    day: (day: DayLike) => formatDay(day, language),
    dayOfYear,
    money: (money: MoneyLike) => formatMoney(money, language),
    count,
    years,
    days,
    length,
    share: (of: Share) => shareIn(grammar, of),
    event,
    when,
    timed: (sentence: string, timing: WrittenTiming) => grammar.joined(sentence, when(timing), timing.kind),
  };
}

interface Timed {
  readonly language: Language;
  readonly grammar: Grammar;
  readonly length: (of: Length) => string;
  readonly event: (key: string) => string;
}

function timed(timing: WrittenTiming, { language, grammar, length, event }: Timed): string {
  switch (timing.kind) {
    case 'continuous':
    case 'noDeadline':
      return grammar[timing.kind];
    case 'onEvent':
      return event(timing.event);
    case 'by':
      return grammar.by(formatDay(timing.on, language));
    case 'season':
      return grammar.inSeason(grammar.seasons[timing.season], timing.year);
    case 'afterStart':
      return grammar.afterStart(length(timing.length));
    case 'everyMonths':
      return grammar.everyMonths[timing.countedFrom](length({ months: timing.months }));
    case 'everyPeriod':
      return [grammar.every[timing.every], limitOf(timing, grammar, language)].filter(Boolean).join(' ');
  }
}

/** The period's last day needs no words: what is done each year is done by its end. */
function limitOf(
  { dueMonth, every }: Extract<WrittenTiming, { readonly kind: 'everyPeriod' }>,
  grammar: Grammar,
  language: Language,
): string {
  if (dueMonth === null || dueMonth === monthsIn[every] || every === 'month') return '';
  const month =
    every === 'year'
      ? dayFormat(language, { month: 'long' }).format(Date.UTC(leapYear, dueMonth - 1, 1))
      : grammar.monthOf[every](grammar.ordinals[dueMonth - 1] ?? '');
  return grammar.byEndOfMonth(month);
}

/** In lowest terms: two quarters are a half. */
function shareIn(grammar: Grammar, { denominator, numerator }: Share): string {
  let [divisor, rest] = [numerator, denominator];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  const [part, whole] = [numerator / divisor, denominator / divisor];
  return grammar.shares[`${part}/${whole}`] ?? grammar.share(part, whole);
}

const namedAtMost = 3;

function isEveryone(keys: readonly string[], parties: readonly string[]): boolean {
  return keys.length > namedAtMost && keys.length === parties.length && parties.every((key) => keys.includes(key));
}
