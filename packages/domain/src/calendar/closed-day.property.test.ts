import { describe, expect, it } from 'vitest';
import { closedDay, easterSunday } from './closed-day.ts';

/** Another reckoning, by the table of epacts: the moon's age on 1 January, then the days one by one to the full moon and the Sunday. */
function easterByEpact(year: number): string {
  const centuries = Math.floor(year / 100);
  const golden = (year % 19) + 1;
  const solar = Math.floor((3 * (centuries + 1)) / 4) - 12;
  const lunar = Math.floor((8 * (centuries + 1) + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1;
  let date = 44 - epact;
  if (date < 21) date += 30;
  let sunday = Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: date - 1 });
  do sunday = sunday.add({ days: 1 });
  while (sunday.dayOfWeek !== 7);
  return sunday.toString();
}

describe('Easter Sunday', () => {
  it('agrees with the table of epacts from 1583 to 4999', () => {
    const years = Array.from({ length: 3_417 }, (_, index) => 1583 + index);
    expect(years.map((year) => easterSunday(year).toString())).toEqual(years.map(easterByEpact));
  });
});

describe('S4.40 the day after Ascension', () => {
  it('falls on a Friday every year', () => {
    const years = Array.from({ length: 201 }, (_, index) => 1900 + index);
    expect(years.filter((year) => closedDay('dayAfterAscension', year).dayOfWeek !== 5)).toEqual([]);
  });
});
