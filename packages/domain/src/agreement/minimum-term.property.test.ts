import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsPeriod,
  dayAt,
  endsPeriod,
  isoAt,
  monthsOn,
  placeOfDay,
  placesFrom,
} from '../calendar/a-wall-calendar.ts';
import { day, isBefore } from '../calendar/index.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';
import { type Alignment, leaving, monthsStart, notBefore, yearsEnd } from './a-notice.ts';

const forms: readonly (readonly [string, Alignment])[] = [
  ['any day', null],
  ['the start of a month', monthsStart],
  ['the end of a quarter', { edge: 'end', of: 'quarter' }],
  ['the start of a half-year', { edge: 'start', of: 'halfYear' }],
  ['the end of a year', yearsEnd],
];

/** By turning leaves: three months on, or the last day of two years from the start, and on to the next turning point. */
function effectByHand(given: number, start: number, alignment: Alignment): number {
  const over = monthsOn(start, 24) - (alignment?.edge === 'start' ? 0 : 1);
  const onTurn = (from: number) => {
    if (!alignment) return from;
    let place = from;
    const turns = alignment.edge === 'start' ? beginsPeriod : endsPeriod;
    while (!turns(place, alignment.of)) place += 1;
    return place;
  };
  return Math.max(onTurn(monthsOn(given, 3)), onTurn(over));
}

describe('a minimum term of two years against a wall calendar', () => {
  it.each(forms)(
    'takes effect where a walk of the days ends, on each day from 2000 to 2100, and never earlier for a later notice (%s)',
    (_, alignment) => {
      const start = '2047-08-31';
      const agreement = notBefore({ afterStart: { months: 24 } }, alignment, start);
      let before = -1;
      const wrong = placesFrom('2000-01-01', '2100-12-31').filter((place) => {
        const { effect } = exitByNotice(agreement, leaving, dayAt(place));
        const found = effect.known ? placeOfDay(effect.value) : -1;
        const isWrong = found !== effectByHand(place, placeOfDay(day(start)), alignment) || found < before;
        before = found;
        return isWrong;
      });
      expect(wrong.map(isoAt)).toEqual([]);
    },
  );

  it('has as its last day of notice the largest whose effect is not after the wish', () =>
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 0, max: 2_000 }), ([, alignment], after) => {
        const agreement = notBefore({ afterStart: { months: 24 } }, alignment);
        const wish = day('2020-01-01').add({ days: after });
        const last = lastDayToGiveNotice(agreement, leaving, wish);
        const effectOf = (given: Temporal.PlainDate) => {
          const { effect } = exitByNotice(agreement, leaving, given);
          return effect.known ? effect.value : wish;
        };
        if (!last.known) return isBefore(wish, effectOf(day('2020-01-01')));
        return !isBefore(wish, effectOf(last.value)) && isBefore(wish, effectOf(last.value.add({ days: 1 })));
      }),
      { numRuns: 400 },
    ));
});
