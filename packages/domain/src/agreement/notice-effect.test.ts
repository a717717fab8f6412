import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import type { NoticeTerms } from '../clause/index.ts';
import { lastDayInForce, lastNoticeDay, noticeEffect } from './notice-effect.ts';
import { quarter, toTheFirst, toTheYearsEnd, unaligned } from './a-notice.ts';

function effect(terms: NoticeTerms, given: string): string {
  return noticeEffect(terms, day(given)).day.toString();
}

describe('S0.59 six months, to the 1st of a month', () => {
  it.each([
    { given: '2025-01-01', ends: '2025-07-01', because: 'the 1st itself counts' },
    { given: '2025-01-02', ends: '2025-08-01', because: 'a day late is a month late' },
    { given: '2025-01-15', ends: '2025-08-01', because: 'and so is any later day of the month' },
    { given: '2025-08-31', ends: '2026-03-01', because: 'February has no 31st, and nothing spills into March' },
    { given: '2024-08-31', ends: '2025-03-01', because: 'the year before is a leap year, the February is not' },
    { given: '2023-08-31', ends: '2024-03-01', because: 'a leap February has no 31st either' },
    { given: '2032-12-01', ends: '2033-06-01', because: 'S0.61: the last day that comes before the natural end' },
    { given: '2032-12-02', ends: '2033-07-01', because: 'S0.61: one day later comes after it' },
  ])('given $given, out on $ends: $because', ({ ends, given }) => {
    expect(effect(toTheFirst, given)).toBe(ends);
  });

  it('tells every step', () => {
    expect(noticeEffect(toTheFirst, day('2025-08-31'))).toEqual({
      day: day('2026-03-01'),
      steps: [
        { code: 'noticeGiven', day: day('2025-08-31') },
        { code: 'countedFrom', day: day('2025-08-31'), reading: 'fromNoticeDay' },
        { code: 'monthsAdded', months: 6, from: day('2025-08-31'), day: day('2026-02-28') },
        { code: 'clampedToMonthEnd', day: day('2026-02-28'), missingDayOfMonth: 31 },
        { code: 'aligned', turningPoint: 'start-of-month', from: day('2026-02-28'), day: day('2026-03-01') },
      ],
    });
  });
});

describe('S4.33 six months, to the end of a calendar year', () => {
  it.each([
    { given: '2025-06-30', ends: '2025-12-31', because: 'six months reach the 30th of December' },
    { given: '2025-07-01', ends: '2026-12-31', because: 'one day costs one year' },
    { given: '2025-01-01', ends: '2025-12-31', because: 'early notice waits' },
    { given: '2024-12-31', ends: '2025-12-31', because: 'the 30th of June is the month’s end' },
  ])('given $given, out on $ends: $because', ({ ends, given }) => {
    expect(effect(toTheYearsEnd, given)).toBe(ends);
  });
});

describe('S3.42 six months, on any day', () => {
  it.each([
    { given: '2019-03-15', ends: '2019-09-15', because: 'nothing is rounded' },
    { given: '2019-08-31', ends: '2020-02-29', because: 'clamped to a leap February' },
  ])('given $given, out on $ends: $because', ({ ends, given }) => {
    expect(effect(unaligned, given)).toBe(ends);
  });

  it('says that nothing is rounded', () => {
    expect(noticeEffect(unaligned, day('2019-03-15')).steps.at(-1)).toEqual({
      code: 'notAligned',
      day: day('2019-09-15'),
    });
  });
});

describe('other forms are parameters, not cases', () => {
  it.each([
    { terms: quarter, given: '2026-03-31', ends: '2026-06-30', because: 'three months to the end of a quarter' },
    { terms: quarter, given: '2026-04-01', ends: '2026-09-30', because: 'a day late is a quarter late' },
    {
      terms: { ...toTheFirst, counting: 'fromDayAfter' },
      given: '2024-12-31',
      ends: '2025-07-01',
      because: 'the day of giving does not count',
    },
    {
      terms: { ...toTheFirst, counting: 'fromDayAfter' },
      given: '2025-01-01',
      ends: '2025-08-01',
      because: 'so the 1st is too late',
    },
    {
      terms: { ...unaligned, length: { days: 90 } },
      given: '2026-01-31',
      ends: '2026-05-01',
      because: 'days are counted one by one',
    },
  ] as const)('given $given, out on $ends: $because', ({ ends, given, terms }) => {
    expect(effect(terms, given)).toBe(ends);
  });
});

it('tells how days are counted', () => {
  expect(noticeEffect({ ...unaligned, length: { days: 90 } }, day('2026-01-31'))).toEqual({
    day: day('2026-05-01'),
    steps: [
      { code: 'noticeGiven', day: day('2026-01-31') },
      { code: 'countedFrom', day: day('2026-01-31'), reading: 'fromNoticeDay' },
      { code: 'daysAdded', days: 90, from: day('2026-01-31'), day: day('2026-05-01') },
      { code: 'notAligned', day: day('2026-05-01') },
    ],
  });
});

describe('the last day to give notice', () => {
  it.each([
    { terms: toTheFirst, wished: '2025-07-01', last: '2025-01-01', because: 'S0.59 backwards' },
    {
      terms: toTheFirst,
      wished: '2026-03-01',
      last: '2025-09-01',
      because: 'the 1st of September reaches the 1st of March',
    },
    {
      terms: toTheFirst,
      wished: '2026-02-28',
      last: '2025-08-01',
      because: 'only the 1st of February can be reached by then',
    },
    {
      terms: toTheYearsEnd,
      wished: '2025-12-31',
      last: '2025-06-30',
      because: 'S4.33 and S4.34: the day of the yearly discussion',
    },
    { terms: toTheYearsEnd, wished: '2026-06-30', last: '2025-06-30', because: 'no other day lies between' },
    {
      terms: unaligned,
      wished: '2026-02-28',
      last: '2025-08-31',
      because: 'the last of the days that are clamped to it',
    },
    { terms: quarter, wished: '2026-06-30', last: '2026-03-31', because: 'March 31st reaches June 30th' },
  ])('out by $wished, by $last: $because', ({ last, terms, wished }) => {
    expect(lastNoticeDay(terms, day(wished)).day.toString()).toBe(last);
  });

  it('tells every step', () => {
    expect(lastNoticeDay({ ...unaligned, counting: 'fromDayAfter' }, day('2026-02-28'))).toEqual({
      day: day('2025-08-30'),
      steps: [
        { code: 'notAligned', day: day('2026-02-28') },
        { code: 'monthsCountedBack', months: 6, from: day('2026-02-28'), day: day('2025-08-31') },
        { code: 'clampedToMonthEnd', day: day('2026-02-28'), missingDayOfMonth: 31 },
        { code: 'countedFrom', day: day('2025-08-31'), reading: 'fromDayAfter' },
        { code: 'noticeGiven', day: day('2025-08-30') },
      ],
    });
  });

  it('tells to which turning point the wish was moved', () => {
    expect(lastNoticeDay(toTheFirst, day('2026-02-28'))).toEqual({
      day: day('2025-08-01'),
      steps: [
        { code: 'aligned', turningPoint: 'start-of-month', from: day('2026-02-28'), day: day('2026-02-01') },
        { code: 'monthsCountedBack', months: 6, from: day('2026-02-01'), day: day('2025-08-01') },
        { code: 'countedFrom', day: day('2025-08-01'), reading: 'fromNoticeDay' },
        { code: 'noticeGiven', day: day('2025-08-01') },
      ],
    });
  });

  it('tells how days are counted back', () => {
    expect(lastNoticeDay({ ...unaligned, length: { days: 90 } }, day('2026-05-01'))).toEqual({
      day: day('2026-01-31'),
      steps: [
        { code: 'notAligned', day: day('2026-05-01') },
        { code: 'daysCountedBack', days: 90, from: day('2026-05-01'), day: day('2026-01-31') },
        { code: 'countedFrom', day: day('2026-01-31'), reading: 'fromNoticeDay' },
        { code: 'noticeGiven', day: day('2026-01-31') },
      ],
    });
  });

  it('calls no day clamped where the month before is the shorter one', () => {
    expect(lastNoticeDay({ ...unaligned, length: { months: 1 } }, day('2026-03-31')).steps).toEqual([
      { code: 'notAligned', day: day('2026-03-31') },
      { code: 'monthsCountedBack', months: 1, from: day('2026-03-31'), day: day('2026-02-28') },
      { code: 'countedFrom', day: day('2026-02-28'), reading: 'fromNoticeDay' },
      { code: 'noticeGiven', day: day('2026-02-28') },
    ]);
  });
});

describe('the last day in force', () => {
  it.each([
    {
      terms: toTheFirst,
      effective: '2025-07-01',
      last: '2025-06-30',
      because: 'the first of a period is the first day outside',
    },
    {
      terms: toTheYearsEnd,
      effective: '2025-12-31',
      last: '2025-12-31',
      because: 'the end of a period is the last day inside',
    },
    {
      terms: unaligned,
      effective: '2019-09-15',
      last: '2019-09-15',
      because: 'the day that is reached is still inside',
    },
    {
      terms: null,
      effective: '2026-05-04',
      last: '2026-05-04',
      because: 'S0.60: without notice it is the day it is invoked',
    },
  ])('effective $effective, last day $last: $because', ({ effective, last, terms }) => {
    expect(lastDayInForce(terms, day(effective)).toString()).toBe(last);
  });
});
