import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { type Stretch, shared, united, without } from './stretch.ts';

const length = 12;
const first = day('2026-02-22');
const aPlace = fc.nat({ max: length });
const aStretch = fc.tuple(aPlace, fc.option(fc.nat({ max: 5 }))).map(([from, more]) => ({
  from: first.add({ days: from }),
  until: more === null ? null : first.add({ days: from + more }),
}));
const someStretches = fc.array(aStretch, { maxLength: 4 });

/** The days of two years on which it holds, counted one by one. */
function daysIn(stretches: readonly Stretch[]): string {
  return Array.from({ length: length + 10 }, (_, place) => {
    const looked = first.add({ days: place }).toString();
    return stretches.some(({ from, until }) => `${from}` <= looked && (until === null || looked <= `${until}`))
      ? 'x'
      : '.';
  }).join('');
}

describe('the algebra of stretches against counting the days', () => {
  it('unites into as few as possible, in order', () =>
    fc.assert(
      fc.property(someStretches, (all) => {
        const found = united(all);
        expect(daysIn(found)).toBe(daysIn(all));
        expect(daysIn(found).match(/x+/g)?.length ?? 0).toBe(found.length);
        expect(found.map(({ from }) => `${from}`)).toEqual(found.map(({ from }) => `${from}`).toSorted());
      }),
    ));

  it('shares the days that lie in both', () =>
    fc.assert(
      fc.property(aStretch, aStretch, (one, other) => {
        const both = shared(one, other);
        const byHand = Array.from(daysIn([one]), (mark, place) =>
          mark === 'x' && daysIn([other])[place] === 'x' ? 'x' : '.',
        );
        expect(daysIn(both ? [both] : [])).toBe(byHand.join(''));
      }),
    ));

  it('leaves the days that lie in none of the others', () =>
    fc.assert(
      fc.property(aStretch, someStretches, (one, others) => {
        const left = without(one, others);
        const byHand = Array.from(daysIn([one]), (mark, place) =>
          mark === 'x' && daysIn(others)[place] === '.' ? 'x' : '.',
        );
        expect(daysIn(left)).toBe(byHand.join(''));
        expect(united(left)).toEqual(left);
      }),
    ));
});
