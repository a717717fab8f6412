import { describe, expect, it } from 'vitest';
import { readExpectation } from '../expectation/index.ts';
import { z } from 'zod';
import { day, daySchema, earlier, isAfter, isBefore, isInCalendar, later, plusMonths } from './day.ts';

describe('a day is read from ISO text only', () => {
  it.each(['2026-06-30', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (iso) => {
    expect(z.encode(daySchema, daySchema.parse(iso))).toBe(iso);
  });

  it.each([
    { text: '2026-02-30', because: 'February has no 30th' },
    { text: '2025-02-29', because: '2025 is no leap year' },
    { text: '1900-02-29', because: 'a full century is a leap year every fourth time only' },
    { text: '2026-6-30', because: 'months have two digits' },
    { text: '30-06-2026', because: 'the year comes first' },
    { text: '2026-06-30T12:00', because: 'a day has no time of day' },
    { text: '1899-12-31', because: 'no agreement is that old' },
    { text: '1899-12-21', because: 'nor is it when its last digits are of a later century' },
    { text: '2200-01-01', because: 'no agreement runs that long' },
  ])('$text is none: $because', ({ text }) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  });

  it.each([
    { text: 'tomorrow', told: ['day', 'dayWithin'] },
    { text: '2026-02-30', told: ['day'] },
    { text: '2200-01-01', told: ['dayWithin'] },
  ])('$text is told to be $told', ({ text, told }) => {
    expect(daySchema.safeParse(text).error?.issues.map(({ message }) => readExpectation(message).code)).toEqual(told);
  });

  it('refuses a day that no calendar has in a constant, too', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });
});

describe('the years of the calendar', () => {
  it.each([
    { iso: '1899-12-31', isIn: false },
    { iso: '1900-01-01', isIn: true },
    { iso: '2199-12-31', isIn: true },
    { iso: '2200-01-01', isIn: false },
    { iso: '9999-12-31', isIn: false },
    { iso: '-002000-01-01', isIn: false },
  ])('$iso lies in them: $isIn', ({ iso, isIn }) => {
    expect(isInCalendar(day(iso))).toBe(isIn);
  });
});

describe('whole months, clamped to the end of a shorter month', () => {
  it.each([
    { from: '2025-08-31', months: 6, to: '2026-02-28', because: 'February has no 31st' },
    { from: '2023-08-31', months: 6, to: '2024-02-29', because: 'nor in a leap year' },
    { from: '2024-02-29', months: 12, to: '2025-02-28', because: 'the leap day has no anniversary' },
    { from: '2026-01-31', months: 1, to: '2026-02-28', because: 'one month on is not the next one’s third day' },
    { from: '2020-12-31', months: -6, to: '2020-06-30', because: 'backwards alike' },
  ])('$from and $months months is $to: $because', ({ from, months, to }) => {
    expect(plusMonths(day(from), months).toString()).toBe(to);
  });
});

describe('one day beside another', () => {
  const [june, july] = [day('2026-06-30'), day('2026-07-01')];

  it('is before, after, or neither', () => {
    expect([isBefore(june, july), isBefore(july, june), isBefore(june, june)]).toEqual([true, false, false]);
    expect([isAfter(july, june), isAfter(june, july), isAfter(june, june)]).toEqual([true, false, false]);
  });

  it('gives the earlier and the later', () => {
    expect([earlier(june, july), earlier(july, june), later(june, july), later(july, june)]).toEqual([
      june,
      june,
      july,
      july,
    ]);
  });
});
