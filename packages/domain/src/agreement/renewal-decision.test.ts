import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { decisionDay } from './renewal-decision.ts';
import { renewalOf, sixMonths } from './a-renewal.ts';

describe('S3.39 a position on extension six months before the end', () => {
  it.each([
    { ends: '2020-12-31', decide: '2020-06-30', because: 'June has no 31st, and July is a day late' },
    { ends: '2022-12-31', decide: '2022-06-30', because: 'after one extension alike' },
    { ends: '2021-06-30', decide: '2020-12-30', because: 'the same day of the month, the careful reading' },
    { ends: '2024-08-31', decide: '2024-02-29', because: 'clamped to a leap February' },
  ])('before $ends by $decide: $because', ({ decide, ends }) => {
    expect(decisionDay(sixMonths, day(ends))?.value.toString()).toBe(decide);
  });

  it('tells every step', () => {
    expect(decisionDay(sixMonths, day('2020-12-31'))).toEqual({
      known: true,
      value: day('2020-06-30'),
      because: {
        rules: ['S3.39'],
        clause: 'renewal',
        steps: [
          { code: 'monthsCountedBack', months: 6, from: day('2020-12-31'), day: day('2020-06-30') },
          { code: 'clampedToMonthEnd', day: day('2020-06-30'), missingDayOfMonth: 31 },
        ],
      },
    });
  });
});

it('counts days back one by one', () => {
  const ninetyDays = renewalOf({
    kind: 'silent',
    extension: { months: 12 },
    decideBefore: { days: 90 },
    atMostTimes: null,
  });
  expect(decisionDay(ninetyDays, day('2020-12-31'))).toEqual({
    known: true,
    value: day('2020-10-02'),
    because: {
      rules: ['S3.39'],
      clause: 'renewal',
      steps: [{ code: 'daysCountedBack', days: 90, from: day('2020-12-31'), day: day('2020-10-02') }],
    },
  });
});

it('S3.37 has no such day where nothing renews', () => {
  expect(decisionDay(renewalOf({ kind: 'none' }), day('2020-12-31'))).toBeNull();
});
