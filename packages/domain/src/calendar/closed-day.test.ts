import { describe, expect, it } from 'vitest';
import { closedDay, closedOccasions, easterSunday } from './closed-day.ts';

/** The published dates, written down by hand. */
const almanac = [
  '1598-03-22',
  '1818-03-22',
  '1886-04-25',
  '1900-04-15',
  '1913-03-23',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '1997-03-30',
  '1999-04-04',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2018-04-01',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2285-03-22',
];

describe('Easter Sunday', () => {
  it.each(almanac)('%s stands in the almanac', (iso) => {
    expect(easterSunday(Number(iso.slice(0, 4))).toString()).toBe(iso);
  });
});

describe('S4.40 closed on some days', () => {
  it('knows three occasions', () => {
    expect(closedOccasions.map((occasion) => closedDay(occasion, 2026).toString())).toEqual([
      '2026-05-01',
      '2026-06-05',
      '2026-05-15',
    ]);
  });

  it.each([
    { occasion: 'dayAfterAscension', year: 2025, closed: '2025-05-30', weekday: 5, because: 'forty days after Easter' },
    { occasion: 'dayAfterAscension', year: 2026, closed: '2026-05-15', weekday: 5, because: 'it moves' },
    { occasion: 'dayAfterAscension', year: 2027, closed: '2027-05-07', weekday: 5, because: 'it moves' },
    { occasion: 'dayAfterAscension', year: 2028, closed: '2028-05-26', weekday: 5, because: 'it moves' },
    {
      occasion: 'danishConstitutionDay',
      year: 2027,
      closed: '2027-06-05',
      weekday: 6,
      because: 'a Saturday, closed already',
    },
    { occasion: 'firstOfMay', year: 2026, closed: '2026-05-01', weekday: 5, because: 'the same day every year' },
  ] as const)('$occasion of $year is $closed: $because', ({ closed, occasion, weekday, year }) => {
    const found = closedDay(occasion, year);
    expect([found.toString(), found.dayOfWeek]).toEqual([closed, weekday]);
  });
});
