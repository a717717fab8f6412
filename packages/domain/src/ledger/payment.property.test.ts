import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoAt, placesFrom, wallCalendar } from '../calendar/a-wall-calendar.ts';
import { instalments } from './an-instalment.ts';

it('S4.35, S4.36 adds up to the year to the last øre, and its periods are the year without gap or overlap', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 3, 4, 6, 12),
      fc.integer({ min: 0, max: 9_999_999_999 }),
      fc.integer({ min: 2021, max: 2100 }),
      (parts, amountMinor, year) => {
        const found = instalments({
          payment: { yearly: { amountMinor, currency: 'DKK' }, instalmentsPerYear: parts },
          window: [`${year}-01-01`, `${year}-12-31`],
        });
        const amounts = found.map(({ amount }) => (amount.known ? amount.value.amountMinor : Number.NaN));
        const places = placesFrom(`${year}-01-01`, `${year}-12-31`);
        const covered = places.map(
          (place) =>
            found.filter(({ period }) => `${period.from}` <= isoAt(place) && isoAt(place) <= `${period.until}`).length,
        );
        const months = new Set(
          found.map(({ period }) => wallCalendar[0] && period.until.month - period.from.month + 1),
        );
        expect([
          found.length,
          amounts.reduce((total, each) => total + each, 0),
          Math.max(...amounts) - Math.min(...amounts) <= 1,
        ]).toEqual([parts, amountMinor, true]);
        expect([[...new Set(covered)], [...months]]).toEqual([[1], [12 / parts]]);
      },
    ),
    { numRuns: 60 },
  ));
