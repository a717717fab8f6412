import { describe, expect, it } from 'vitest';
import { shareOf, within, yearsOver } from './years.ts';

it('draws from the first year with a term or money to the last', () => {
  expect(yearsOver({ granted: [2025], spans: [], days: ['2024-04-01', '2027-06-30', null] })).toEqual([
    2024, 2025, 2026, 2027,
  ]);
});

it('draws three years of a stretch without a known end', () => {
  expect(yearsOver({ granted: [2026], spans: [{ from: '2027-01-01', until: null }], days: [] })).toEqual([
    2026, 2027, 2028, 2029, 2030,
  ]);
});

it('draws nothing of nothing', () => {
  expect(yearsOver({ granted: [], spans: [], days: [null] })).toEqual([]);
});

describe('what of a stretch lies in a year', () => {
  const span = { from: '2026-04-01', until: '2028-06-30' };
  it.each([
    { year: 2025, part: null },
    { year: 2026, part: { from: '2026-04-01', until: '2026-12-31' } },
    { year: 2027, part: { from: '2027-01-01', until: '2027-12-31' } },
    { year: 2028, part: { from: '2028-01-01', until: '2028-06-30' } },
    { year: 2029, part: null },
  ])('$year', ({ year, part }) => expect(within(span, year)).toEqual(part));
});

it('takes a whole year for 0 to 1, leap years too', () => {
  expect(shareOf({ from: '2028-01-01', until: '2028-12-31' })).toEqual({ from: 0, to: 1 });
  expect(shareOf({ from: '2028-07-01', until: '2028-12-31' })).toEqual({ from: 182 / 366, to: 1 });
});
