import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import {
  calendarPeriods,
  contains,
  overlap,
  periodContaining,
  periodName,
  periodsWithin,
  type Span,
  stretchesWithin,
} from './period.ts';

function text({ from, until }: Span): string {
  return `${from}..${until}`;
}

function span(from: string, until: string): Span {
  return { from: day(from), until: day(until) };
}

describe('a calendar period is found from any of its days', () => {
  it.each([
    {
      on: '2026-08-09',
      periods: ['2026-08-01..2026-08-31', '2026-07-01..2026-09-30', '2026-07-01..2026-12-31', '2026-01-01..2026-12-31'],
      because: 'a day in the middle of all',
    },
    {
      on: '2024-02-29',
      periods: ['2024-02-01..2024-02-29', '2024-01-01..2024-03-31', '2024-01-01..2024-06-30', '2024-01-01..2024-12-31'],
      because: 'the leap day is the last of its month',
    },
    {
      on: '2025-12-31',
      periods: ['2025-12-01..2025-12-31', '2025-10-01..2025-12-31', '2025-07-01..2025-12-31', '2025-01-01..2025-12-31'],
      because: 'the last day of all',
    },
    {
      on: '2025-07-01',
      periods: ['2025-07-01..2025-07-31', '2025-07-01..2025-09-30', '2025-07-01..2025-12-31', '2025-01-01..2025-12-31'],
      because: 'the first day of all but the year',
    },
  ])('$on: $because', ({ on, periods }) => {
    expect(calendarPeriods.map((of) => text(periodContaining(day(on), of)))).toEqual(periods);
  });

  it.each([
    { on: '2026-08-09', names: ['2026-08', '2026-Q3', '2026-H2', '2026'], because: 'in the second half' },
    { on: '2026-06-30', names: ['2026-06', '2026-Q2', '2026-H1', '2026'], because: 'the last day of the first' },
    { on: '2026-07-01', names: ['2026-07', '2026-Q3', '2026-H2', '2026'], because: 'the first day of the second' },
  ])('$on is named $names: $because', ({ names, on }) => {
    expect(calendarPeriods.map((of) => periodName(day(on), of))).toEqual(names);
  });
});

describe('the periods within a span', () => {
  it.each([
    {
      from: '2024-02-29',
      until: '2024-02-29',
      of: 'month',
      periods: ['2024-02-01..2024-02-29'],
      because: 'a day lies in one',
    },
    {
      from: '2025-11-30',
      until: '2026-01-01',
      of: 'month',
      periods: ['2025-11-01..2025-11-30', '2025-12-01..2025-12-31', '2026-01-01..2026-01-31'],
      because: 'December comes before January, which is touched by its first day',
    },
    {
      from: '2025-12-31',
      until: '2026-01-01',
      of: 'halfYear',
      periods: ['2025-07-01..2025-12-31', '2026-01-01..2026-06-30'],
      because: 'both that it touches, whole',
    },
    {
      from: '2026-01-02',
      until: '2026-01-01',
      of: 'year',
      periods: ['2026-01-01..2026-12-31'],
      because: 'the year of its first day at least',
    },
  ] as const)('$from..$until by $of: $because', ({ from, of, periods, until }) => {
    expect(periodsWithin(span(from, until), of).map(text)).toEqual(periods);
  });
});

describe('stretches of months from an anchor', () => {
  it.each([
    {
      within: span('2025-01-01', '2025-03-31'),
      anchor: '2025-01-31',
      months: 1,
      found: ['2025-01-31..2025-02-27', '2025-02-28..2025-03-30', '2025-03-31..2025-04-29'],
      because: 'each month is clamped by itself, and none begins before the anchor',
    },
    {
      within: span('2026-05-14', '2026-08-14'),
      anchor: '2023-11-15',
      months: 3,
      found: ['2026-02-15..2026-05-14', '2026-05-15..2026-08-14'],
      because: 'the last day of one counts, the day before the next does not',
    },
    {
      within: span('2026-05-15', '2026-08-15'),
      anchor: '2023-11-15',
      months: 3,
      found: ['2026-05-15..2026-08-14', '2026-08-15..2026-11-14'],
      because: 'a day later the one before is over and the next has begun',
    },
    {
      within: span('2033-01-01', '2033-01-02'),
      anchor: '2020-12-02',
      months: 12,
      found: ['2032-12-02..2033-12-01'],
      because: 'many years on',
    },
    {
      within: span('2033-12-01', '2033-12-02'),
      anchor: '2020-01-02',
      months: 1,
      found: ['2033-11-02..2033-12-01', '2033-12-02..2034-01-01'],
      because: 'many months on',
    },
    {
      within: span('2020-01-01', '2020-01-31'),
      anchor: '2020-02-01',
      months: 6,
      found: [],
      because: 'nothing has begun',
    },
  ])('of $months months from $anchor: $because', ({ anchor, found, months, within }) => {
    expect(stretchesWithin(within, day(anchor), months).map(text)).toEqual(found);
  });
});

const june = span('2026-06-01', '2026-06-30');

describe('a day in a span', () => {
  it.each([
    { on: '2026-05-31', inside: false, because: 'the day before' },
    { on: '2026-06-01', inside: true, because: 'the first day' },
    { on: '2026-06-30', inside: true, because: 'the last day' },
    { on: '2026-07-01', inside: false, because: 'the day after' },
  ])('$on: $inside, $because', ({ inside, on }) => {
    expect(contains(june, day(on))).toBe(inside);
  });
});

describe('what two spans share', () => {
  it.each([
    { other: span('2026-05-01', '2026-05-31'), shared: null, because: 'one ends the day before' },
    { other: span('2026-05-01', '2026-06-01'), shared: span('2026-06-01', '2026-06-01'), because: 'a single day' },
    { other: span('2026-06-10', '2026-06-20'), shared: span('2026-06-10', '2026-06-20'), because: 'it lies within' },
    { other: span('2026-06-20', '2026-07-20'), shared: span('2026-06-20', '2026-06-30'), because: 'until the end' },
    { other: span('2026-07-01', '2026-07-31'), shared: null, because: 'one begins the day after' },
  ])('June and another: $because', ({ other, shared }) => {
    expect([overlap(june, other), overlap(other, june)]).toEqual([shared, shared]);
  });
});
