import type { Grammar } from '../../clause/grammar.ts';
import { formatNumber } from '../../format/list.ts';
import { events, seasons } from '../terms.ts';

export const grammar: Grammar = {
  numbers: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  ordinals: ['første', 'anden', 'tredje', 'fjerde', 'femte'],
  units: { day: ['én dag', 'dage'], month: ['én måned', 'måneder'], year: ['ét år', 'år'] },
  shares: {
    '1/1': 'alle',
    '1/2': 'halvdelen af',
    '1/3': 'en tredjedel af',
    '2/3': 'to tredjedele af',
    '1/4': 'en fjerdedel af',
    '3/4': 'tre fjerdedele af',
  },
  share: (numerator, denominator) => `${numerator}/${denominator} af`,
  everyParty: (count) => `alle ${count} parter`,
  silence: { sentence: 'Aftalen siger ikke, ', list: 'Aftalen siger ikke' },
  quote: (text) => `»${text}«`,
  seasons,
  events,
  namedEvent: (quoted) => `når det sker, som aftalen kalder ${quoted}`,
  continuous: 'løbende',
  noDeadline: 'aftalen siger ikke, hvornår',
  by: (day) => `senest den ${day}`,
  inSeason: (season, year) => `i ${season} ${year}`,
  afterStart: (length) => `senest ${length} efter, at aftalen er begyndt`,
  everyMonths: {
    start: (length) => `én gang i hver periode på ${length}, regnet fra aftalens første dag`,
    calendarYear: (length) => `én gang i hver periode på ${length}, regnet fra 1. januar i det år, aftalen begynder`,
  },
  every: { month: 'hver måned', quarter: 'hvert kvartal', halfYear: 'hvert halvår', year: 'hvert år' },
  byEndOfMonth: (month) => `inden udgangen af ${month}`,
  monthOf: {
    quarter: (ordinal) => `kvartalets ${ordinal} måned`,
    halfYear: (ordinal) => `halvårets ${ordinal} måned`,
  },
  joined: (sentence, when, kind) => {
    if (kind === 'noDeadline') return `${sentence}. Aftalen siger ikke, hvornår.`;
    return kind === 'onEvent' ? `${sentence}, ${when}.` : `${sentence} ${when}.`;
  },
};

export const count = (number: number) => grammar.numbers[number] ?? formatNumber(number, 'da');

export const counted = (number: number, one: string, many: string) => (number === 1 ? one : `${count(number)} ${many}`);

/** Both numbers in words, or both in figures. */
export function between(from: number, to: number, [one, many]: readonly [string, string]): string {
  if (from === to) return counted(from, one, many);
  const said = to < grammar.numbers.length ? count : (number: number) => formatNumber(number, 'da');
  return `${said(from)} til ${said(to)} ${many}`;
}
