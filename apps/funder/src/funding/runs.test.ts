import { expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const grant = (year: number, amountMinor: string, key = 'a') => ({
  year,
  amount: { amountMinor, currency: 'DKK' },
  by: { key },
});

it('joins years of the same payer and amount that follow each other', () => {
  const granted = [grant(2024, '1'), grant(2025, '1'), grant(2027, '1'), grant(2028, '2'), grant(2028, '2', 'b')];
  expect(runsOf(granted)).toEqual([
    { first: grant(2024, '1'), until: 2025 },
    { first: grant(2027, '1'), until: 2027 },
    { first: grant(2028, '2'), until: 2028 },
    { first: grant(2028, '2', 'b'), until: 2028 },
  ]);
});
