import { describe, expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, placeOf, placeOfDay, placesFrom, wallCalendar } from '../calendar/a-wall-calendar.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import type { ClauseOf } from '../clause/index.ts';
import { anAgreement } from './an-agreement.ts';
import { clauseOf } from './agreement.ts';
import { decisionDay } from './renewal-decision.ts';
import { naturalEnd } from './term.ts';

type DecideBefore = Exclude<ClauseOf<'renewal'>['parameters'], { kind: 'none' }>['decideBefore'];

function silent(decideBefore: DecideBefore, atMostTimes: number | null = null) {
  const renewal = aClause('renewal', { kind: 'silent', extension: { months: 12 }, decideBefore, atMostTimes });
  return anAgreement({ clauses: [aTerm('2020-01-01', '2020-12-31'), renewal] });
}

describe('the last day to opt out of a silent renewal', () => {
  it('is the one that a walk back over the leaves meets first, for each end from 2000 to 2100', () => {
    const clause = clauseOf(silent({ month: 10, day: 1 }), 'renewal');
    if (!clause) throw new Error('no renewal');
    const wrong = placesFrom('2000-01-01', '2100-12-31').filter((end) => {
      let place = end - 1;
      while (wallCalendar[place]?.month !== 10 || wallCalendar[place]?.date !== 1) place -= 1;
      return String(decisionDay(clause, dayAt(end))?.value) !== isoAt(place);
    });
    expect(wrong.map(isoAt)).toEqual([]);
  });
});

describe('a silent renewal, limited in number', () => {
  it('ends, seen from any day of the first ten years, where a walk of the years ends, and never earlier for a later day', () => {
    const agreement = silent({ months: 3 }, 6);
    let before = 0;
    const wrong = placesFrom('2020-01-01', '2029-12-31').filter((asOf) => {
      let renewed = 0;
      let end = placeOf(2020, 12, 31);
      while (renewed < 6 && asOf > monthsOn(end, -3)) {
        renewed += 1;
        end = placeOf(2020 + renewed, 12, 31);
      }
      const found = naturalEnd(agreement, dayAt(asOf));
      const place = found.known ? placeOfDay(found.value) : 0;
      const isWrong = place !== end || place < before;
      before = place;
      return isWrong;
    });
    expect(wrong.map(isoAt)).toEqual([]);
  });
});
