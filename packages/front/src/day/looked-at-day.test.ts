import { expect, it } from 'vitest';
import { dayInAddress } from './looked-at-day.ts';

it.each([
  { search: { day: '2026-03-01' }, kept: { day: '2026-03-01' } },
  { search: { day: '2024-02-29' }, kept: { day: '2024-02-29' } },
  { search: { day: '2026-02-30' }, kept: {} },
  { search: { day: '1900-01-01' }, kept: { day: '1900-01-01' } },
  { search: { day: '1899-12-31' }, kept: {} },
  { search: { day: '2199-12-31' }, kept: { day: '2199-12-31' } },
  { search: { day: '2200-01-01' }, kept: {} },
  { search: { day: '9999-12-31' }, kept: {} },
  { search: { day: '1 March' }, kept: {} },
  { search: { day: 20260301 }, kept: {} },
  { search: {}, kept: {} },
])('an address with $search looks at $kept', ({ search, kept }) => {
  expect(dayInAddress(search)).toEqual(kept);
});
