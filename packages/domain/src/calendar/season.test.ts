import { expect, it } from 'vitest';
import { seasonOf } from './season.ts';

it.each([
  { season: 'spring', from: '2004-03-01', until: '2004-05-31', because: 'three whole months' },
  { season: 'summer', from: '2004-06-01', until: '2004-08-31', because: 'three whole months' },
  { season: 'autumn', from: '2004-09-01', until: '2004-11-30', because: 'S1.14 meets in the autumn of 2004' },
  { season: 'winter', from: '2004-12-01', until: '2005-02-28', because: 'it begins in its year and ends in the next' },
] as const)('S1.14 $season 2004 runs $from..$until: $because', ({ from, season, until }) => {
  expect(seasonOf(season, 2004)).toEqual({
    from: Temporal.PlainDate.from(from),
    until: Temporal.PlainDate.from(until),
  });
});
