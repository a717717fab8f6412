import fc from 'fast-check';
import { describe, it } from 'vitest';
import { dayAt, isoAt, placesFrom } from '../calendar/a-wall-calendar.ts';
import { calendarPeriods, day, isAfter } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';

const leaving = { ground: 'ordinary', by: 'municipality', asOf: day('2026-11-21') } as const;
const anyNotice = fc.record({
  length: fc.oneof(
    fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  ),
  counting: fc.constantFrom('fromNoticeDay' as const, 'fromDayAfter' as const),
  alignment: fc.option(
    fc.record({ edge: fc.constantFrom('start' as const, 'end' as const), of: fc.constantFrom(...calendarPeriods) }),
  ),
});

describe('both directions agree', () => {
  it('the last day is the largest of all days whose effect is not after the wish', () => {
    const places = placesFrom('2020-01-01', '2027-12-31');
    fc.assert(
      fc.property(
        anyNotice,
        fc.option(fc.constantFrom('2022-05-17', '2024-02-29')),
        fc.integer({ min: 0, max: 1_500 }),
        (notice, notEffectiveBefore, wait) => {
          const clauses: ClauseInput[] = [
            aTerm('2020-01-01', null),
            aClause('ordinaryTermination', { notice, notEffectiveBefore }),
          ];
          const agreement = anAgreement({ clauses });
          const wished = day('2022-01-01').add({ days: wait });
          const found = lastDayToGiveNotice(agreement, leaving, wished);
          const reaches = (place: number) => {
            const { effect } = exitByNotice(agreement, leaving, dayAt(place));
            return effect.known && !isAfter(effect.value, wished);
          };
          // Later notice never ends earlier (shown elsewhere), so halving finds the largest.
          let [low, high] = [-1, places.length];
          while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (reaches(places[middle] ?? 0)) low = middle;
            else high = middle;
          }
          const byHand = low < 0 ? null : isoAt(places[low] ?? 0);
          return (found.known ? found.value.toString() : null) === byHand;
        },
      ),
      { numRuns: 150 },
    );
  });
});
