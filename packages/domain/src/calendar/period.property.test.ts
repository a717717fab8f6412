import { describe, expect, it } from 'vitest';
import { beginsPeriod, dayAt, endsPeriod, isoAt, placesFrom, tellingPlaces } from './a-wall-calendar.ts';
import { day, isAfter, isBefore } from './day.ts';
import { calendarPeriods, contains, overlap, periodContaining, periodsWithin } from './period.ts';

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
});

describe('the periods within a span', () => {
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
