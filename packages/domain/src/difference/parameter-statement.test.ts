import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { parameterStatement, type ParameterStatement } from './parameter-statement.ts';
import type { ParameterGroup, ParameterValue } from './parameter-value.ts';

type Said = Exclude<ParameterValue, ParameterGroup>;
const timing = (of: Extract<Said, { of: 'timing' }>['timing']): Said => ({ of: 'timing', timing: of });
const on = day('2026-06-30');

const rows: readonly { readonly value: Said; readonly says: ParameterStatement }[] = [
  { value: { of: 'notStated' }, says: { code: 'notStated' } },
  { value: { of: 'yesNo', yes: true }, says: { code: 'yes' } },
  { value: { of: 'yesNo', yes: false }, says: { code: 'no' } },
  { value: { of: 'number', number: 4 }, says: { code: 'number', number: 4 } },
  {
    value: { of: 'money', money: { amountMinor: 1, currency: 'SEK' } },
    says: { code: 'money', amount: { amountMinor: 1, currency: 'SEK' } },
  },
  {
    value: { of: 'share', share: { numerator: 1, denominator: 2 } },
    says: { code: 'share', numerator: 1, denominator: 2 },
  },
  { value: { of: 'day', day: on }, says: { code: 'day', day: on } },
  { value: { of: 'year', year: 2026 }, says: { code: 'year', year: 2026 } },
  {
    value: { of: 'dayOfYear', dayOfYear: { month: 2, day: 21, year: null } },
    says: { code: 'dayOfYear', month: 2, dayOfMonth: 21 },
  },
  { value: { of: 'dayOfYear', dayOfYear: { month: 6, day: 30, year: 2026 } }, says: { code: 'day', day: on } },
  { value: { of: 'length', length: { months: 6 } }, says: { code: 'months', months: 6 } },
  { value: { of: 'length', length: { days: 90 } }, says: { code: 'days', days: 90 } },
  { value: { of: 'afterStart', length: { months: 24 } }, says: { code: 'monthsAfterStart', months: 24 } },
  { value: { of: 'afterStart', length: { days: 3 } }, says: { code: 'daysAfterStart', days: 3 } },
  {
    value: { of: 'turningPoint', turningPoint: { edge: 'start', of: 'month' } },
    says: { code: 'turningPoint', turningPoint: 'start-of-month' },
  },
  { value: timing({ kind: 'continuous' }), says: { code: 'continuous' } },
  { value: timing({ kind: 'noDeadline' }), says: { code: 'noDeadline' } },
  { value: timing({ kind: 'onEvent', event: 'cause' }), says: { code: 'onEvent', event: 'cause' } },
  { value: timing({ kind: 'by', on }), says: { code: 'byDay', day: on } },
  {
    value: timing({ kind: 'season', season: 'autumn', year: 2004 }),
    says: { code: 'season', season: 'autumn', year: 2004 },
  },
  { value: timing({ kind: 'afterStart', length: { months: 24 } }), says: { code: 'monthsAfterStart', months: 24 } },
  {
    value: timing({ kind: 'everyMonths', months: 18, countedFrom: 'start' }),
    says: { code: 'everyMonths', months: 18, countedFrom: 'start' },
  },
  {
    value: timing({ kind: 'everyPeriod', every: 'year', dueMonth: null }),
    says: { code: 'everyPeriod', every: 'year' },
  },
  {
    value: timing({ kind: 'everyPeriod', every: 'year', dueMonth: 6 }),
    says: { code: 'everyPeriodByMonth', every: 'year', dueMonth: 6 },
  },
  { value: { of: 'words', words: { en: 'goals' } }, says: { code: 'words', words: { en: 'goals' } } },
  { value: { of: 'text', text: '23/10651' }, says: { code: 'text', text: '23/10651' } },
  { value: { of: 'key', key: 'steering-group' }, says: { code: 'key', key: 'steering-group' } },
  { value: { of: 'party', party: 'furesoe' }, says: { code: 'party', party: 'furesoe' } },
  { value: { of: 'choice', choice: 'material' }, says: { code: 'choice', choice: 'material' } },
];

describe('what a parameter says is a statement with its facts', () => {
  it.each(rows)('$value', ({ says, value }) => {
    expect(parameterStatement(value)).toEqual(says);
  });
});
