import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { isoAt, placesFrom, wallCalendar } from '../calendar/a-wall-calendar.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { unfundedSpans } from './funding-horizon.ts';

function unfunded(term: readonly [string, string], ...years: readonly (readonly [number, number])[]) {
  const grants = years.map(([fromYear, untilYear], index) =>
    aClause('appropriation', { fromYear, untilYear }, { id: `grant-${index}` }),
  );
  return unfundedSpans(anAgreement({ clauses: [aTerm(...term), ...grants] }), day('2026-11-21'));
}

it('S2.09 the term without money is every day of the term that a walk finds in no granted year', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2020 }),
      fc.integer({ min: 0, max: 3_000 }),
      fc.integer({ min: 0, max: 4_000 }),
      fc.array(fc.tuple(fc.integer({ min: 1998, max: 2035 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 4 }),
      (year, offset, length, grants) => {
        const start = day(`${year}-01-01`).add({ days: offset });
        const end = start.add({ days: length });
        const years = grants.map(([from, more]) => [from, from + more] as const);
        const found = unfunded([start.toString(), end.toString()], ...years);
        const inSpans = (iso: string) =>
          found.known && found.value.some(({ from, until }) => `${from}` <= iso && iso <= `${until}`);
        const wrong = placesFrom(start.toString(), end.toString()).filter((place) => {
          const funded = years.some(
            ([from, until]) => from <= (wallCalendar[place]?.year ?? 0) && (wallCalendar[place]?.year ?? 0) <= until,
          );
          return inSpans(isoAt(place)) === funded;
        });
        expect(wrong.map(isoAt)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  ));
