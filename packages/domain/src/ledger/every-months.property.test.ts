import { describe, expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, placeOf, placeOfDay, placesFrom, tellingPlaces } from '../calendar/a-wall-calendar.ts';
import { day, stretchesWithin } from '../calendar/index.ts';

const wide = { from: day('2000-01-01'), until: day('2100-12-31') };

describe('every stretch of so many months', () => {
  it.each([1, 5, 9, 18, 36])('follows a walk over the leaves from 2000 to 2100 (every %i months)', (months) => {
    const wrong = tellingPlaces
      .filter((_, index) => index % 7 === 0)
      .filter((anchor) => {
        const byHand: string[] = [];
        for (let count = 0; monthsOn(anchor, count * months) <= placeOf(2100, 12, 31); count += 1) {
          const [from, next] = [monthsOn(anchor, count * months), monthsOn(anchor, (count + 1) * months)];
          if (next - 1 >= placeOf(2000, 1, 1)) byHand.push(`${isoAt(from)}..${isoAt(next - 1)}`);
        }
        const found = stretchesWithin(wide, dayAt(anchor), months).map(({ from, until }) => `${from}..${until}`);
        return JSON.stringify(found) !== JSON.stringify(byHand);
      });
    expect(wrong.map(isoAt)).toEqual([]);
  });

  it('begins the next stretch on the day after, whatever part of the term is looked at', () => {
    const anchor = day('2024-01-31');
    const wrong = placesFrom('2024-01-31', '2025-12-31').filter((place) => {
      const looked = dayAt(place);
      const [only, ...others] = stretchesWithin({ from: looked, until: looked }, anchor, 5);
      return !only || others.length > 0 || placeOfDay(only.from) > place || placeOfDay(only.until) < place;
    });
    expect(wrong.map(isoAt)).toEqual([]);
  });
});
