import { expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, placeOfDay, tellingPlaces } from '../calendar/a-wall-calendar.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { naturalEnd } from './term.ts';

it('the last day of the term agrees with a wall calendar for terms of three years and of ninety days', () => {
  const sample = tellingPlaces.filter((_, index) => index % 5 === 0);
  const wrong = sample.filter((place) =>
    [{ months: 36 }, { days: 90 }].some((length) => {
      const term = aClause('term', { start: { kind: 'day', on: isoAt(place) }, end: { kind: 'afterStart', length } });
      const ends = naturalEnd(anAgreement({ clauses: [term] }), dayAt(place));
      const byHand = 'months' in length ? monthsOn(place, 36) - 1 : place + 89;
      return !ends.known || placeOfDay(ends.value) !== byHand;
    }),
  );
  expect(wrong.map(isoAt)).toEqual([]);
});
