import type { Grammar } from '../../clause/grammar.ts';
import { formatNumber } from '../../format/list.ts';
import { events, seasons } from '../terms.ts';

export const grammar: Grammar = {
  numbers: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  ordinals: ['första', 'andra', 'tredje', 'fjärde', 'femte'],
  units: { day: ['en dag', 'dagar'], month: ['en månad', 'månader'], year: ['ett år', 'år'] },
  shares: {
    '1/1': 'alla',
    '1/2': 'hälften av',
    '1/3': 'en tredjedel av',
    '2/3': 'två tredjedelar av',
    '1/4': 'en fjärdedel av',
    '3/4': 'tre fjärdedelar av',
  },
  share: (numerator, denominator) => `${numerator}/${denominator} av`,
  everyParty: (count) => `alla ${count} parterna`,
  silence: { sentence: 'Avtalet säger inte ', list: 'Avtalet säger inte' },
  quote: (text) => `”${text}”`,
  seasons,
  events,
  namedEvent: (quoted) => `när det inträffar som avtalet kallar ${quoted}`,
  continuous: 'löpande',
  noDeadline: 'avtalet säger inte när',
  by: (day) => `senast ${day}`,
  inSeason: (season, year) => `${season} ${year}`,
  afterStart: (length) => `senast ${length} efter att avtalet har börjat`,
  everyMonths: {
    start: (length) => `en gång i varje period om ${length}, räknat från avtalets första dag`,
    calendarYear: (length) => `en gång i varje period om ${length}, räknat från 1 januari det år då avtalet börjar`,
  },
  every: { month: 'varje månad', quarter: 'varje kvartal', halfYear: 'varje halvår', year: 'varje år' },
  byEndOfMonth: (month) => `före utgången av ${month}`,
  monthOf: {
    quarter: (ordinal) => `kvartalets ${ordinal} månad`,
    halfYear: (ordinal) => `halvårets ${ordinal} månad`,
  },
  joined: (sentence, when, kind) =>
    kind === 'noDeadline' ? `${sentence}. Avtalet säger inte när.` : `${sentence} ${when}.`,
};

export const count = (number: number) => grammar.numbers[number] ?? formatNumber(number, 'sv');

export const counted = (number: number, one: string, many: string) => (number === 1 ? one : `${count(number)} ${many}`);

/** Both numbers in words, or both in figures. */
export function between(from: number, to: number, [one, many]: readonly [string, string]): string {
  if (from === to) return counted(from, one, many);
  const said = to < grammar.numbers.length ? count : (number: number) => formatNumber(number, 'sv');
  return `${said(from)} till ${said(to)} ${many}`;
}
