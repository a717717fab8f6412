import type { DifferenceFrames, ValuePhrases } from '../../parameter/catalogue.ts';
import { plainValues } from '../../parameter/plain-values.ts';
import { monthName, monthDay } from '../../format/month.ts';
import { lookUp } from '../../speech.ts';
import { events, say, seasons, someEvent, turningPoints } from '../terms.ts';

const every: Readonly<Record<string, string>> = {
  month: 'every month',
  quarter: 'every quarter',
  halfYear: 'every half-year',
  year: 'every year',
};
const counted: Readonly<Record<string, string>> = {
  start: 'from the start',
  calendarYear: 'from the start of a calendar year',
};
const keys: Readonly<Record<string, string>> = {
  'each-municipality': 'each municipality',
  'each-party': 'each party',
  funder: 'the funder',
  'by-agreement': 'by agreement',
};

export const values: ValuePhrases = {
  ...plainValues(say),
  notStated: () => 'not stated',
  yes: () => 'yes',
  no: () => 'no',
  dayOfYear: ({ dayOfMonth, month }) => monthDay({ month, day: dayOfMonth }, 'en'),
  monthsAfterStart: ({ months }) => `${say.yearsOrMonths(months)} after the start`,
  daysAfterStart: ({ days }) => `${say.days(days)} after the start`,
  turningPoint: ({ turningPoint }) => lookUp(turningPoints, turningPoint, 'not stated'),
  continuous: () => 'all the time',
  noDeadline: () => 'without a deadline',
  onEvent: ({ event }) => lookUp(events, event, someEvent),
  byDay: ({ day }) => `by ${say.day(day)}`,
  season: ({ season, year }) => `in ${lookUp(seasons, season, season)} ${year}`,
  everyMonths: ({ countedFrom, months }) =>
    `every ${say.yearsOrMonths(months)}, counted ${lookUp(counted, countedFrom, 'as agreed')}`,
  everyPeriod: ({ every: period }) => lookUp(every, period, 'regularly'),
  everyPeriodByMonth: ({ dueMonth, every: period }) =>
    period === 'year'
      ? `every year, by the end of ${monthName(dueMonth, 'en')}`
      : `${lookUp(every, period, 'regularly')}, by the end of its month ${dueMonth}`,
  key: ({ key }, { nameOf }) => keys[key] ?? events[key] ?? nameOf(key),
};

export const frames: DifferenceFrames = {
  clauseMissing: (clause) => `The clause “${clause}” is missing`,
  clauseAdded: (clause) => `The clause “${clause}” has been added`,
  partyMissing: (_, party) => `${party} is not a party`,
  partyAdded: (_, party) => `${party} is a party too`,
  changed: (label, change) => `${label}: ${change}`,
  entryMissing: (label, entry) => `${label}: “${entry}” is missing`,
  entryAdded: (label, entry) => `${label}: “${entry}” has been added`,
};

export const unknown = 'something this version of the page has no words for';
