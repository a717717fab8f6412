import { describe, expect, it } from 'vitest';
import { dayScale } from './day-scale.ts';
import { monthsLater } from './day-number.ts';
import { ticksBetween } from './ticks.ts';

describe('the time scale', () => {
  it.each([
    { day: '2026-01-01', at: 0, because: 'it begins at its first day' },
    { day: '2026-07-02', at: 50, because: 'the middle is the middle' },
    { day: '2026-12-31', at: 100, because: 'it ends at its last day' },
    { day: '2030-01-01', at: 100, because: 'what is later stands at the edge' },
  ])('$day stands at $at %: $because', ({ day, at }) => {
    expect(dayScale('2026-01-01', '2026-12-31').at(day)).toBe(at);
  });

  it('gives back the day it was asked for', () => {
    const scale = dayScale('2024-01-01', '2034-12-31');
    for (const day of ['2024-01-01', '2024-02-29', '2027-03-28', '2034-12-31'])
      expect(scale.dayAt(scale.at(day) / 100)).toBe(day);
  });
});

describe('a month later', () => {
  it.each([
    { day: '2026-01-31', months: 1, later: '2026-02-28', because: 'February has no 31st' },
    { day: '2028-01-31', months: 1, later: '2028-02-29', because: 'unless the year leaps' },
    { day: '2026-11-30', months: 2, later: '2027-01-30', because: 'the year turns' },
    { day: '2026-03-31', months: -1, later: '2026-02-28', because: 'backwards alike' },
  ])('$day and $months is $later: $because', ({ day, months, later }) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});

function labels(from: string, to: string, locale = 'da-DK'): readonly string[] {
  return ticksBetween(from, to, locale)
    .filter(({ shows }) => shows === 'always')
    .map(({ label }) => label);
}

describe('ticks', () => {
  it('are months where the scale is a year', () => {
    expect(labels('2026-01-01', '2026-12-31')).toEqual(['2026', 'apr', 'jul', 'okt']);
  });
  it('are half years where it is two', () => {
    expect(labels('2026-01-01', '2028-01-15', 'sv-SE')).toEqual(['2026', 'juli', '2027', 'juli', '2028']);
  });
  it('are even years where it is ten, and every fifth where it is more', () => {
    expect(labels('2024-05-01', '2034-04-30')).toEqual(['2026', '2028', '2030', '2032', '2034']);
    expect(labels('2010-01-01', '2040-01-01')).toEqual(['2010', '2015', '2020', '2025', '2030', '2035', '2040']);
  });
});
