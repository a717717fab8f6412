import { monthDay, monthName } from '../../format/month.ts';
import type { DifferenceFrames, ValuePhrases } from '../../parameter/catalogue.ts';
import { plainValues } from '../../parameter/plain-values.ts';
import { lookUp } from '../../speech.ts';
import { events, say, seasons, someEvent, turningPoints } from '../terms.ts';

const every: Readonly<Record<string, string>> = {
  month: 'varje månad',
  quarter: 'varje kvartal',
  halfYear: 'varje halvår',
  year: 'varje år',
};
const counted: Readonly<Record<string, string>> = {
  start: 'från början',
  calendarYear: 'från början av ett kalenderår',
};
const keys: Readonly<Record<string, string>> = {
  'each-municipality': 'varje kommun',
  'each-party': 'varje part',
  funder: 'finansiären',
  'by-agreement': 'enligt överenskommelse',
};

export const values: ValuePhrases = {
  ...plainValues(say),
  notStated: () => 'inte angivet',
  yes: () => 'ja',
  no: () => 'nej',
  dayOfYear: ({ dayOfMonth, month }) => monthDay({ month, day: dayOfMonth }, 'sv'),
  monthsAfterStart: ({ months }) => `${say.yearsOrMonths(months)} efter början`,
  daysAfterStart: ({ days }) => `${say.days(days)} efter början`,
  turningPoint: ({ turningPoint }) => lookUp(turningPoints, turningPoint, 'inte angivet'),
  continuous: () => 'hela tiden',
  noDeadline: () => 'utan sista dag',
  onEvent: ({ event }) => lookUp(events, event, someEvent),
  byDay: ({ day }) => `senast ${say.day(day)}`,
  season: ({ season, year }) => `${lookUp(seasons, season, season)} ${year}`,
  everyMonths: ({ countedFrom, months }) =>
    `en gång på ${say.yearsOrMonths(months)}, räknat ${lookUp(counted, countedFrom, 'som avtalat')}`,
  everyPeriod: ({ every: period }) => lookUp(every, period, 'regelbundet'),
  everyPeriodByMonth: ({ dueMonth, every: period }) =>
    period === 'year'
      ? `varje år före utgången av ${monthName(dueMonth, 'sv')}`
      : `${lookUp(every, period, 'regelbundet')} före utgången av månad ${dueMonth}`,
  key: ({ key }, { nameOf }) => keys[key] ?? events[key] ?? nameOf(key),
};

export const frames: DifferenceFrames = {
  clauseMissing: (clause) => `Bestämmelsen ”${clause}” saknas`,
  clauseAdded: (clause) => `Bestämmelsen ”${clause}” har tillkommit`,
  partyMissing: (_, party) => `${party} är inte part`,
  partyAdded: (_, party) => `${party} är också part`,
  changed: (label, change) => `${label}: ${change}`,
  entryMissing: (label, entry) => `${label}: ”${entry}” saknas`,
  entryAdded: (label, entry) => `${label}: ”${entry}” har tillkommit`,
};

export const unknown = 'något som denna version av sidan saknar ord för';
