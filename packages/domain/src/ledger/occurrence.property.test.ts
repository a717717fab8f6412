import { expect, it } from 'vitest';
import { beginsPeriod, endsPeriod, isoAt, placeOfDay } from '../calendar/a-wall-calendar.ts';
import { calendarPeriods, day, monthsIn } from '../calendar/index.ts';
import type { Timing } from '../clause/index.ts';
import { times } from './an-occurrence.ts';

const every = (of: (typeof calendarPeriods)[number], dueMonth: number | null): Timing => ({
  kind: 'everyPeriod',
  every: of,
  dueMonth,
});

/** Walks the term day by day and counts the periods that begin in it and whose due month ends in it. */
function byHand(
  of: (typeof calendarPeriods)[number],
  dueMonth: number | null,
  [start, end]: readonly [string, string],
): readonly string[] {
  const found: string[] = [];
  const last = placeOfDay(day(end));
  for (let place = placeOfDay(day(start)); place <= last; place += 1) {
    if (!beginsPeriod(place, of)) continue;
    let due = place;
    for (let months = 0; months < (dueMonth ?? monthsIn[of]); due += 1) {
      if (endsPeriod(due, 'month')) months += 1;
    }
    if (due - 1 <= last) found.push(`${isoAt(place)}..${isoAt(due - 1)}`);
  }
  return found;
}

const terms = [
  ['2000-01-01', '2100-12-31'],
  ['2000-02-29', '2004-02-28'],
  ['2019-12-31', '2020-12-30'],
  ['2023-07-01', '2024-06-30'],
  ['2099-04-02', '2100-03-01'],
] as const;
const rhythms = calendarPeriods.flatMap((of) =>
  [null, ...Array.from({ length: monthsIn[of] }, (_, index) => index + 1)].map((dueMonth) => ({ of, dueMonth })),
);

it.each(rhythms)('by $of, due in month $dueMonth, as a walk of five terms counts them', ({ dueMonth, of }) => {
  const counted = terms.map((term) =>
    times(every(of, dueMonth), term, term).map(({ dueOn, opensOn }) => `${opensOn}..${dueOn.known && dueOn.value}`),
  );
  expect(counted).toEqual(terms.map((term) => byHand(of, dueMonth, term)));
});
