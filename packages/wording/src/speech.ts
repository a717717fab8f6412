import { formatDay, formatWeekday, type DayLike } from './format/day.ts';
import { formatChoice, formatList, formatNumber } from './format/list.ts';
import { formatMoney, type MoneyLike } from './format/money.ts';
import { formatPeriod, isCalendarPeriod } from './format/period.ts';
import { inUnits } from './format/relative-days.ts';
import { type Language, pickWords, type SpokenWords } from './language.ts';

/** What the sentences of one language are made with. */
export function speechIn(language: Language) {
  return {
    day: (day: DayLike) => formatDay(day, language),
    weekday: (day: DayLike) => formatWeekday(day, language),
    money: (money: MoneyLike) => formatMoney(money, language),
    anyOf: (amounts: readonly MoneyLike[]) =>
      formatChoice(
        amounts.map((amount) => formatMoney(amount, language)),
        language,
      ),
    period: (from: DayLike, until: DayLike) => formatPeriod(from, until, language),
    isCalendarPeriod: (from: DayLike, until: DayLike) => isCalendarPeriod(from, until, language),
    words: (words: SpokenWords) => pickWords(words, language).text,
    all: (items: readonly string[]) => formatList(items, language),
    either: (items: readonly string[]) => formatChoice(items, language),
    months: (count: number) => inUnits(count, 'month', language),
    days: (count: number) => inUnits(count, 'day', language),
    years: (count: number) => inUnits(count, 'year', language),
    /** In years where they are whole. */
    yearsOrMonths: (months: number) =>
      months % 12 === 0 ? inUnits(months / 12, 'year', language) : inUnits(months, 'month', language),
    /** `nine years and six months`; no days only where there is something else. */
    span: (years: number, months: number, days: number) =>
      formatList(
        [
          ...(years > 0 ? [inUnits(years, 'year', language)] : []),
          ...(months > 0 ? [inUnits(months, 'month', language)] : []),
          ...(days > 0 || years + months === 0 ? [inUnits(days, 'day', language)] : []),
        ],
        language,
      ),
    count: (count: number, one: string, many: string) => `${formatNumber(count, language)} ${count === 1 ? one : many}`,
    /** A published figure with its decimals, as it is printed. */
    figure: (figure: string) => (language === 'en' ? figure : figure.replace('.', ',')),
    range: (atLeast: number, atMost: number, to: string) =>
      atLeast === atMost ? `${atLeast}` : `${atLeast} ${to} ${atMost}`,
  };
}

export type Speech = ReturnType<typeof speechIn>;

/** A word of a closed list that newer servers may have added to; the general word where it is unknown. */
export function lookUp(words: Readonly<Record<string, string>>, key: string, general: string): string {
  return words[key] ?? general;
}
