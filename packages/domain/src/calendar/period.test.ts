import { describe, expect, it } from 'vitest';
import { day, isAfter, isBefore } from './day.ts';
import { calendarPeriods, contains, overlap, periodContaining, periodName, periodsWithin } from './period.ts';
import { beginsPeriod, dayAt, endsPeriod, isoAt, placesFrom, tellingPlaces } from './a-wall-calendar.ts';

function text({ from, until }: { from: Temporal.PlainDate; until: Temporal.PlainDate }): string {
  return `${from}..${until}`;
}

describe('a calendar period is found from any of its days', () => {
  it.each(calendarPeriods)('every day from 2000 to 2100 lies in the %s that a walk finds', (of) => {
    const wrong: string[] = [];
    let from = '2000-01-01';
    let inside: number[] = [];
    for (const place of placesFrom('2000-01-01', '2100-12-31')) {
      if (beginsPeriod(place, of)) from = isoAt(place);
      inside.push(place);
      if (!endsPeriod(place, of)) continue;
      const expected = `${from}..${isoAt(place)}`;
      const looked = of === 'month' ? inside : [...inside.slice(0, 35), ...inside.slice(-35)];
      wrong.push(...looked.filter((each) => text(periodContaining(dayAt(each), of)) !== expected).map(isoAt));
      inside = [];
    }
    expect(wrong).toEqual([]);
  });

  it('names it', () => {
    expect(calendarPeriods.map((of) => periodName(day('2026-08-09'), of))).toEqual([
      '2026-08',
      '2026-Q3',
      '2026-H2',
      '2026',
    ]);
    expect(calendarPeriods.map((of) => periodName(day('2026-06-30'), of))).toEqual([
      '2026-06',
      '2026-Q2',
      '2026-H1',
      '2026',
    ]);
  });
});

describe('the periods within a span', () => {
  it.each([
    {
      from: '2024-02-29',
      until: '2024-02-29',
      of: 'month',
      periods: ['2024-02-01..2024-02-29'],
      because: 'a day lies in one',
    },
    {
      from: '2025-12-31',
      until: '2026-01-01',
      of: 'halfYear',
      periods: ['2025-07-01..2025-12-31', '2026-01-01..2026-06-30'],
      because: 'both that it touches, whole',
    },
    {
      from: '2026-01-02',
      until: '2026-01-01',
      of: 'year',
      periods: ['2026-01-01..2026-12-31'],
      because: 'the year of its first day at least',
    },
  ] as const)('$from..$until by $of: $because', ({ from, of, periods, until }) => {
    expect(periodsWithin({ from: day(from), until: day(until) }, of).map(text)).toEqual(periods);
  });

  it.each(calendarPeriods)('follow one another without a gap by %s', (of) => {
    const [first, ...others] = periodsWithin({ from: day('2000-02-29'), until: day('2100-03-01') }, of);
    let last = first;
    for (const period of others) {
      expect(last?.until.add({ days: 1 }).toString()).toBe(period.from.toString());
      last = period;
    }
    expect([first && contains(first, day('2000-02-29')), last && contains(last, day('2100-03-01'))]).toEqual([
      true,
      true,
    ]);
  });
});

describe('what two spans share', () => {
  it('is every day that lies in both', () => {
    const days = tellingPlaces.slice(0, 8).map(dayAt);
    const spans = days.flatMap((from) => days.flatMap((until) => (isAfter(from, until) ? [] : [{ from, until }])));
    const wrong = spans.flatMap((one) =>
      spans.filter((other) => {
        const both = days.filter((each) => contains(one, each) && contains(other, each));
        const shared = overlap(one, other);
        const inShared = days.filter((each) => shared && !isBefore(each, shared.from) && !isAfter(each, shared.until));
        return inShared.join() !== both.join();
      }),
    );
    expect(wrong).toEqual([]);
  });
});
