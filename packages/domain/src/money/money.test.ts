import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExpectation } from '../expectation/index.ts';
import { money, plus, splitEvenly, sum, times } from './money.ts';
import { moneySchema } from './money-schema.ts';

describe('money is whole minor units of one currency', () => {
  const whole = 'wholeMinorUnits';
  const decimal = 'currency';
  it.each([
    { value: { amountMinor: 0, currency: 'DKK' }, wants: null, because: 'nothing is an amount' },
    { value: { amountMinor: 325_000_00, currency: 'DKK' }, wants: null, because: 'S2.07' },
    {
      value: { amountMinor: -1, currency: 'DKK' },
      wants: 'amountNotNegative',
      because: 'no debt is written as an amount',
    },
    { value: { amountMinor: 0.5, currency: 'SEK' }, wants: whole, because: 'no half öre' },
    { value: { amountMinor: 2 ** 53, currency: 'SEK' }, wants: whole, because: 'more than can be counted exactly' },
    { value: { amountMinor: 1, currency: 'EUR' }, wants: null, because: 'any currency of ISO 4217' },
    { value: { amountMinor: 1, currency: 'MRU' }, wants: decimal, because: 'its units are fifths, not decimals' },
    { value: { amountMinor: 1, currency: 'XXZ' }, wants: decimal, because: 'no currency at all' },
  ])('$value wants $wants: $because', ({ value, wants }) => {
    expect(moneySchema.safeParse(value).error?.issues.map(({ message }) => readExpectation(message).code)).toEqual(
      wants ? [wants] : undefined,
    );
  });

  it('adds up, and never across currencies', () => {
    const yearly = money(325_000_00, 'DKK');
    const kronor = money(1, 'SEK');
    expect([[yearly, yearly, yearly], [yearly, kronor], [yearly, yearly, kronor], []].map(sum)).toEqual([
      money(975_000_00, 'DKK'),
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('throws where one agreement had two currencies', () => {
    expect(plus(money(1, 'DKK'), money(2, 'DKK'), money(3, 'DKK'))).toEqual(money(6, 'DKK'));
    expect(() => plus(money(1, 'DKK'), money(2, 'SEK'))).toThrow('same currency');
  });

  it('S3.47 counts out what rounds may cost', () => {
    expect([times(money(6_500_00, 'SEK'), 9), times(money(10_000_00, 'SEK'), 12)]).toEqual([
      money(58_500_00, 'SEK'),
      money(120_000_00, 'SEK'),
    ]);
  });

  it.each([
    { amount: 160_000_00, parts: 4, split: [40_000_00, 40_000_00, 40_000_00, 40_000_00], because: 'S4.36: evenly' },
    { amount: 100, parts: 3, split: [34, 33, 33], because: 'the first part carries the remainder' },
    { amount: 2, parts: 4, split: [1, 1, 0, 0], because: 'nothing is lost and nothing is made up' },
  ])('$amount in $parts is $split: $because', ({ amount, parts, split }) => {
    expect(splitEvenly(money(amount, 'DKK'), parts).map(({ amountMinor }) => amountMinor)).toEqual(split);
  });

  it('splits into parts that differ by one at most and add up exactly', () =>
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 12 }), (amountMinor, parts) => {
        const split = splitEvenly(money(amountMinor, 'SEK'), parts).map((part) => part.amountMinor);
        const total = split.reduce((sum, part) => sum + BigInt(part), 0n);
        expect([
          split.length,
          total,
          Math.max(...split) - Math.min(...split) <= 1,
          split.toSorted((one, other) => other - one),
        ]).toEqual([parts, BigInt(amountMinor), true, split]);
      }),
    ));
});
