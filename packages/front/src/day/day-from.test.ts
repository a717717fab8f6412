import { expect, it } from 'vitest';
import { dayFrom } from './day-from.ts';

it.each([
  { day: '2026-11-22', time: { years: 1 }, there: '2027-11-22', because: 'ahead' },
  { day: '2026-11-22', time: { years: -5 }, there: '2021-11-22', because: 'back' },
  { day: '2024-02-29', time: { years: 1 }, there: '2025-02-28', because: 'a shorter month' },
  {
    day: '2199-12-31',
    time: { days: 1 },
    there: '2199-12-31',
    because: 'nothing is asked after the calendar’s last day',
  },
  { day: '1900-01-01', time: { years: -10 }, there: '1900-01-01', because: 'nor before its first' },
])('$because', ({ day, time, there }) => {
  expect(dayFrom(day, time)).toBe(there);
});
