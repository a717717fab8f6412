import { monthDay, monthName } from '../../format/month.ts';
import type { DifferenceFrames, ValuePhrases } from '../../parameter/catalogue.ts';
import { plainValues } from '../../parameter/plain-values.ts';
import { lookUp } from '../../speech.ts';
import { events, say, seasons, someEvent, turningPoints } from '../terms.ts';

const every: Readonly<Record<string, string>> = {
  month: 'hver måned',
  quarter: 'hvert kvartal',
  halfYear: 'hvert halvår',
  year: 'hvert år',
};
const counted: Readonly<Record<string, string>> = {
  start: 'fra begyndelsen',
  calendarYear: 'fra begyndelsen af et kalenderår',
};
const keys: Readonly<Record<string, string>> = {
  'each-municipality': 'hver kommune',
  'each-party': 'hver part',
  funder: 'bevillingsgiveren',
  'by-agreement': 'efter aftale',
};

export const values: ValuePhrases = {
  ...plainValues(say),
  notStated: () => 'ikke nævnt',
  yes: () => 'ja',
  no: () => 'nej',
  dayOfYear: ({ dayOfMonth, month }) => monthDay({ month, day: dayOfMonth }, 'da'),
  monthsAfterStart: ({ months }) => `${say.yearsOrMonths(months)} efter begyndelsen`,
  daysAfterStart: ({ days }) => `${say.days(days)} efter begyndelsen`,
  turningPoint: ({ turningPoint }) => lookUp(turningPoints, turningPoint, 'ikke nævnt'),
  continuous: () => 'hele tiden',
  noDeadline: () => 'uden frist',
  onEvent: ({ event }) => lookUp(events, event, someEvent),
  byDay: ({ day }) => `senest ${say.day(day)}`,
  season: ({ season, year }) => `${lookUp(seasons, season, season)} ${year}`,
  everyMonths: ({ countedFrom, months }) =>
    `én gang på ${say.yearsOrMonths(months)}, regnet ${lookUp(counted, countedFrom, 'som aftalt')}`,
  everyPeriod: ({ every: period }) => lookUp(every, period, 'jævnligt'),
  everyPeriodByMonth: ({ dueMonth, every: period }) =>
    period === 'year'
      ? `hvert år inden udgangen af ${monthName(dueMonth, 'da')}`
      : `${lookUp(every, period, 'jævnligt')} inden udgangen af måned ${dueMonth}`,
  key: ({ key }, { nameOf }) => keys[key] ?? events[key] ?? nameOf(key),
};

export const frames: DifferenceFrames = {
  clauseMissing: (clause) => `Bestemmelsen »${clause}« mangler`,
  clauseAdded: (clause) => `Bestemmelsen »${clause}« er kommet til`,
  partyMissing: (_, party) => `${party} er ikke part`,
  partyAdded: (_, party) => `${party} er også part`,
  changed: (label, change) => `${label}: ${change}`,
  entryMissing: (label, entry) => `${label}: »${entry}« mangler`,
  entryAdded: (label, entry) => `${label}: »${entry}« er kommet til`,
};

export const unknown = 'noget, som denne udgave af siden ikke har ord for';
