import type { Grammar } from '../../clause/grammar.ts';
import { formatNumber } from '../../format/list.ts';
import { events, seasons } from '../terms.ts';

export const grammar: Grammar = {
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth'],
  units: { day: ['one day', 'days'], month: ['one month', 'months'], year: ['one year', 'years'] },
  shares: {
    '1/1': 'all',
    '1/2': 'half',
    '1/3': 'a third of',
    '2/3': 'two thirds of',
    '1/4': 'a quarter of',
    '3/4': 'three quarters of',
  },
  share: (numerator, denominator) => `${numerator}/${denominator} of`,
  everyParty: (count) => `all ${count} parties`,
  silence: { sentence: 'The agreement does not say ', list: 'The agreement does not say' },
  quote: (text) => `‘${text}’`,
  seasons,
  events,
  namedEvent: (quoted) => `when what the agreement calls ${quoted} happens`,
  continuous: 'continuously',
  noDeadline: 'the agreement does not say when',
  by: (day) => `by ${day}`,
  inSeason: (season, year) => `in ${season} ${year}`,
  afterStart: (length) => `no later than ${length} after the agreement has begun`,
  everyMonths: {
    start: (length) => `once in each period of ${length}, counted from the first day of the agreement`,
    calendarYear: (length) =>
      `once in each period of ${length}, counted from 1 January of the year in which the agreement begins`,
  },
  every: { month: 'every month', quarter: 'every quarter', halfYear: 'every half-year', year: 'every year' },
  byEndOfMonth: (month) => `by the end of ${month}`,
  monthOf: {
    quarter: (ordinal) => `the ${ordinal} month of the quarter`,
    halfYear: (ordinal) => `the ${ordinal} month of the half-year`,
  },
  joined: (sentence, when, kind) =>
    kind === 'noDeadline' ? `${sentence}. The agreement does not say when.` : `${sentence} ${when}.`,
};

export const count = (number: number) => grammar.numbers[number] ?? formatNumber(number, 'en');

export const counted = (number: number, one: string, many: string) => (number === 1 ? one : `${count(number)} ${many}`);

/** Both numbers in words, or both in figures. */
export function between(from: number, to: number, [one, many]: readonly [string, string]): string {
  if (from === to) return counted(from, one, many);
  const said = to < grammar.numbers.length ? count : (number: number) => formatNumber(number, 'en');
  return `${said(from)} to ${said(to)} ${many}`;
}
