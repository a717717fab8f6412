import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expecting } from '../expectation/index.ts';
import { atMost, money, splitByShares } from './money.ts';
import { figureSchema, inProportion } from './proportion.ts';

describe('an amount regulated by an index', () => {
  it.each([
    { base: '100', figure: '102.5', rounding: 'minorUnit', is: 164_000_00, because: '2.5 % more' },
    { base: '117.3', figure: '119.8', rounding: 'wholeUnit', is: 163_410_00, because: '163,410.06 to whole kroner' },
    { base: '117.3', figure: '119.8', rounding: 'minorUnit', is: 163_410_06, because: '163,410.0597 to whole øre' },
    { base: '3', figure: '2', rounding: 'wholeUnit', is: 106_667_00, because: '106,666.67 is rounded up' },
    {
      base: '100',
      figure: '102.5',
      rounding: 'unstated',
      is: 164_000_00,
      because: 'it comes out even, so no rounding',
    },
    { base: '3', figure: '2', rounding: 'unstated', is: null, because: 'how to round is not said' },
    { base: '100', figure: '100', rounding: 'wholeUnit', is: 160_000_00, because: 'no change' },
    { base: '1', figure: '1.0001', rounding: 'minorUnit', is: 160_016_00, because: 'four decimals count' },
    { base: '0.0001', figure: '9999999', rounding: 'wholeUnit', is: null, because: 'more than can be counted exactly' },
  ] as const)('$base to $figure in $rounding is $is: $because', ({ base, figure, is, rounding }) => {
    expect(inProportion(money(160_000_00, 'DKK'), { base, figure }, rounding)).toEqual(is && money(is, 'DKK'));
  });

  it('rounds a half up, in the units of the currency', () => {
    expect([
      inProportion(money(1, 'DKK'), { base: '2', figure: '1' }, 'minorUnit'),
      inProportion(money(1_50, 'DKK'), { base: '1', figure: '1' }, 'wholeUnit'),
      inProportion(money(1_49, 'DKK'), { base: '1', figure: '1' }, 'wholeUnit'),
      inProportion(money(149, 'JPY'), { base: '1', figure: '1' }, 'wholeUnit'),
    ]).toEqual([money(1, 'DKK'), money(2_00, 'DKK'), money(1_00, 'DKK'), money(149, 'JPY')]);
  });

  it('counts up to the largest amount that can be counted exactly', () => {
    const largest = money(Number.MAX_SAFE_INTEGER, 'DKK');
    expect(inProportion(largest, { base: '1', figure: '1' }, 'minorUnit')).toEqual(largest);
  });

  it('is never more than half a unit from the exact amount', () =>
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.integer({ min: 1, max: 9e5 }),
        fc.integer({ min: 1, max: 9e5 }),
        (minor, base, figure) => {
          const found = inProportion(money(minor, 'SEK'), { base: `${base}`, figure: `${figure}` }, 'minorUnit');
          const apart = found ? BigInt(found.amountMinor) * BigInt(base) - BigInt(minor) * BigInt(figure) : 0n;
          expect(2n * (apart < 0n ? -apart : apart)).toBeLessThanOrEqual(BigInt(base));
        },
      ),
    ));

  it.each([
    { figure: '118.4', accepted: true },
    { figure: '0.5', accepted: true },
    { figure: '118', accepted: true },
    { figure: '118.4321', accepted: true },
    { figure: '0', accepted: false },
    { figure: '00', accepted: false },
    { figure: '0.00', accepted: false },
    { figure: '118,4', accepted: false },
    { figure: '1.23456', accepted: false },
    { figure: '-1', accepted: false },
  ])('takes the figure $figure: $accepted', ({ accepted, figure }) => {
    expect(figureSchema.safeParse(figure).error?.issues.map(({ message }) => message)).toEqual(
      accepted ? undefined : [expecting({ code: 'figure' })],
    );
  });
});

describe('parts by shares', () => {
  it.each([
    { amount: 100, shares: [1, 2], parts: [33, 67], because: 'the remainder goes where most was cut off' },
    { amount: 160_000_00, shares: [50, 30, 20], parts: [80_000_00, 48_000_00, 32_000_00], because: 'in percent' },
  ])('$amount by $shares is $parts: $because', ({ amount, parts, shares }) => {
    expect(splitByShares(money(amount, 'DKK'), shares).map(({ amountMinor }) => amountMinor)).toEqual(parts);
  });

  it('add up to the whole, each within one unit of its share', () =>
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 24 }),
        (minor, shares) => {
          const parts = splitByShares(money(minor, 'NOK'), shares).map(({ amountMinor }) => BigInt(amountMinor));
          const whole = BigInt(shares.reduce((total, share) => total + share, 0));
          const astray = parts.filter((part, index) => {
            const apart = part * whole - BigInt(minor) * BigInt(shares[index] ?? 0);
            return apart > whole || apart < -whole;
          });
          expect([parts.reduce((total, part) => total + part, 0n), astray]).toEqual([BigInt(minor), []]);
        },
      ),
    ));
});

it('a cap leaves alone what only just reaches it', () => {
  const amount = money(3, 'DKK');
  expect(atMost(amount, money(3, 'DKK'))).toBe(amount);
});

it('a cap takes the lower amount, and never one of another currency', () => {
  expect([
    atMost(money(5, 'DKK'), money(3, 'DKK')),
    atMost(money(2, 'DKK'), money(3, 'DKK')),
    atMost(money(2, 'DKK'), money(3, 'SEK')),
  ]).toEqual([money(3, 'DKK'), money(2, 'DKK'), undefined]);
});
