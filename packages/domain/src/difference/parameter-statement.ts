import type { Length, Timing } from '../clause/index.ts';
import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';
import type { ParameterGroup, ParameterValue } from './parameter-value.ts';

type Day = Temporal.PlainDate;

/** What one parameter says, as facts; `@landsby/wording` says it in words. */
export type ParameterStatement =
  | { readonly code: 'notStated' }
  | { readonly code: 'yes' }
  | { readonly code: 'no' }
  | { readonly code: 'number'; readonly number: number }
  | { readonly code: 'money'; readonly amount: Money }
  | { readonly code: 'share'; readonly numerator: number; readonly denominator: number }
  | { readonly code: 'day'; readonly day: Day }
  | { readonly code: 'dayOfYear'; readonly month: number; readonly dayOfMonth: number }
  | { readonly code: 'year'; readonly year: number }
  | { readonly code: 'months'; readonly months: number }
  | { readonly code: 'days'; readonly days: number }
  | { readonly code: 'monthsAfterStart'; readonly months: number }
  | { readonly code: 'daysAfterStart'; readonly days: number }
  | { readonly code: 'turningPoint'; readonly turningPoint: string }
  | { readonly code: 'continuous' }
  | { readonly code: 'noDeadline' }
  | { readonly code: 'onEvent'; readonly event: string }
  | { readonly code: 'byDay'; readonly day: Day }
  | { readonly code: 'season'; readonly season: string; readonly year: number }
  | { readonly code: 'everyMonths'; readonly months: number; readonly countedFrom: string }
  | { readonly code: 'everyPeriod'; readonly every: string }
  | { readonly code: 'everyPeriodByMonth'; readonly every: string; readonly dueMonth: number }
  | { readonly code: 'words'; readonly words: Words }
  | { readonly code: 'text'; readonly text: string }
  | { readonly code: 'key'; readonly key: string }
  | { readonly code: 'party'; readonly party: string }
  | { readonly code: 'choice'; readonly choice: string };

export function parameterStatement(value: Exclude<ParameterValue, ParameterGroup>): ParameterStatement {
  switch (value.of) {
    case 'notStated':
      return { code: 'notStated' };
    case 'yesNo':
      return { code: value.yes ? 'yes' : 'no' };
    case 'number':
      return { code: 'number', number: value.number };
    case 'money':
      return { code: 'money', amount: value.money };
    case 'share':
      return { code: 'share', ...value.share };
    case 'day':
      return { code: 'day', day: value.day };
    case 'dayOfYear':
      return dayOfYear(value.dayOfYear);
    case 'year':
      return { code: 'year', year: value.year };
    case 'length':
      return lasting(value.length);
    case 'afterStart':
      return afterStart(value.length);
    case 'turningPoint':
      return { code: 'turningPoint', turningPoint: `${value.turningPoint.edge}-of-${value.turningPoint.of}` };
    case 'timing':
      return timed(value.timing);
    case 'words':
      return { code: 'words', words: value.words };
    case 'text':
      return { code: 'text', text: value.text };
    case 'key':
      return { code: 'key', key: value.key };
    case 'party':
      return { code: 'party', party: value.party };
    case 'choice':
      return { code: 'choice', choice: value.choice };
  }
}

function dayOfYear({ day, month, year }: { month: number; day: number; year?: number | null }): ParameterStatement {
  if (year) return { code: 'day', day: Temporal.PlainDate.from({ year, month, day }) };
  return { code: 'dayOfYear', month, dayOfMonth: day };
}

function lasting(length: Length): ParameterStatement {
  return 'months' in length ? { code: 'months', months: length.months } : { code: 'days', days: length.days };
}

function afterStart(length: Length): ParameterStatement {
  return 'months' in length
    ? { code: 'monthsAfterStart', months: length.months }
    : { code: 'daysAfterStart', days: length.days };
}

function timed(timing: Timing): ParameterStatement {
  switch (timing.kind) {
    case 'continuous':
    case 'noDeadline':
      return { code: timing.kind };
    case 'onEvent':
      return { code: 'onEvent', event: timing.event };
    case 'by':
      return { code: 'byDay', day: timing.on };
    case 'season':
      return { code: 'season', season: timing.season, year: timing.year };
    case 'afterStart':
      return afterStart(timing.length);
    case 'everyMonths':
      return { code: 'everyMonths', months: timing.months, countedFrom: timing.countedFrom };
    case 'everyPeriod':
      return timing.dueMonth === null
        ? { code: 'everyPeriod', every: timing.every }
        : { code: 'everyPeriodByMonth', every: timing.every, dueMonth: timing.dueMonth };
  }
}
