import { describe, expect, it } from 'vitest';
import { dayAt, isoAt, monthsOn, tellingPlaces } from './a-wall-calendar.ts';
import { plusMonths } from './day.ts';

describe('whole months, clamped to the end of a shorter month', () => {
  it('agrees with turning the leaves of a wall calendar', () => {
    const lengths = [-24, -13, -12, -6, -3, -1, 0, 1, 2, 3, 6, 11, 12, 13, 24];
    const wrong = tellingPlaces.flatMap((place) =>
      lengths
        .filter((months) => plusMonths(dayAt(place), months).toString() !== isoAt(monthsOn(place, months)))
        .map((months) => `${isoAt(place)} and ${months}`),
    );
    expect(wrong).toEqual([]);
  });
});
