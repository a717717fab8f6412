import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day, isBefore } from '../calendar/index.ts';
import { decidedWhen } from './decided-when.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';
import { type CasePath, openCaseBy } from './open-case-by.ts';

const first = day('2026-12-28');
const at = (place: number): Day => first.add({ days: place });
const days = Array.from({ length: 14 }, (_, place) => at(place));
const placeOf = (of: Day) => first.until(of).days;

/** Days are numbers from 28 December 2026; January begins at 4. */
const newYear = 4;

interface Body {
  readonly meetings: readonly number[];
  readonly handIn: readonly [before: number, after: number];
}

function handInOf({ handIn }: Body, meeting: number): number {
  return meeting - (meeting < newYear ? handIn[0] : handIn[1]);
}

function pathOf(bodies: readonly Body[], officeDays: number): CasePath {
  const calendars = bodies.flatMap(({ handIn, meetings }, index): MeetingCalendar[] =>
    [2026, 2027].map((year, number) => ({
      body: `body-${index}`,
      name: `Body ${index}`,
      year,
      meetings: meetings.map((place) => days[place] ?? first).filter((meeting) => meeting.year === year),
      handInDaysBefore: handIn[number] ?? 0,
    })),
  );
  const chain = bodies.map((_, index) => ({ body: `body-${index}`, name: `Body ${index}` }));
  return { chain, calendars, officeDays, carryOutDays: 0, source: null };
}

/** Every way through the meetings: the latest day on which the case may be handed in first; null without a way. */
function latestHandIn(bodies: readonly Body[], limit: number): number | null {
  const last = bodies.at(-1);
  if (!last) return limit;
  const ways = last.meetings.flatMap((meeting) => {
    const handIn = handInOf(last, meeting);
    return meeting <= limit && handIn >= 0 ? (latestHandIn(bodies.slice(0, -1), handIn) ?? []) : [];
  });
  return ways.length > 0 ? Math.max(...ways) : null;
}

/** Every way through the meetings forwards: the earliest day of the last decision. */
function earliestDecision(bodies: readonly Body[], ready: number): number | null {
  const [next, ...rest] = bodies;
  if (!next) return ready;
  const ways = next.meetings.flatMap((meeting) =>
    handInOf(next, meeting) >= ready ? (earliestDecision(rest, meeting) ?? []) : [],
  );
  return ways.length > 0 ? Math.min(...ways) : null;
}

function subsets(places: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** places.length }, (_, bits) => places.filter((_, index) => bits & (1 << index)));
}

function openPlace(path: CasePath, limit: number): number | null {
  const found = openCaseBy(path, at(limit), first);
  if (!found.known) throw new Error(found.missing.code);
  return found.value.openBy && placeOf(found.value.openBy);
}

describe('every small calendar around a New Year', () => {
  const chains = subsets([1, 3, 5, 8, 10]).flatMap((one) =>
    subsets([2, 4, 6, 9, 12]).flatMap((other) =>
      (
        [
          [0, 0],
          [1, 3],
          [4, 1],
        ] as const
      ).map((handIn): readonly Body[] => [
        { meetings: one, handIn },
        { meetings: other, handIn: [handIn[1], handIn[0]] },
      ]),
    ),
  );

  it.each([0, 2])(
    'is answered as by trying every way through the meetings, and never asks to open earlier for a later legal date (office days: %i)',
    (officeDays) => {
      const wrong = chains.filter((bodies) => {
        const path = pathOf(bodies, officeDays);
        let before = -1;
        return [2, 4, 6, 7, 9, 11].some((limit) => {
          const byHand = latestHandIn(bodies, limit);
          const expected = byHand === null || byHand - officeDays < 0 ? null : byHand - officeDays;
          const found = openPlace(path, limit);
          const isWrong = found !== expected || (found ?? before) < before;
          before = found ?? before;
          return isWrong;
        });
      });
      expect(wrong).toEqual([]);
    },
  );
});

const aBody = fc.record({
  meetings: fc.uniqueArray(fc.nat({ max: 13 }), { maxLength: 5 }),
  handIn: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })),
});
const someBodies = fc.array(aBody, { minLength: 1, maxLength: 3 });
const officeDays = fc.nat({ max: 3 });

describe('whatever the calendars', () => {
  it('is answered as by trying every way', () =>
    fc.assert(
      fc.property(someBodies, officeDays, fc.nat({ max: 13 }), (bodies, office, limit) => {
        const byHand = latestHandIn(bodies, limit);
        expect(openPlace(pathOf(bodies, office), limit)).toBe(
          byHand === null || byHand < office ? null : byHand - office,
        );
      }),
      { numRuns: 500 },
    ));

  it('a case opened on the last day is decided in time, and one opened the day after is not', () =>
    fc.assert(
      fc.property(someBodies, officeDays, fc.nat({ max: 13 }), (bodies, office, limit) => {
        const path = pathOf(bodies, office);
        const open = openPlace(path, limit);
        fc.pre(open !== null);
        const onTime = decidedWhen(path, at(open));
        expect(onTime.known && !isBefore(at(limit), onTime.value.decidedOn)).toBe(true);
        const late = decidedWhen(path, at(open + 1));
        expect(late.known && !isBefore(at(limit), late.value.decidedOn)).toBe(false);
      }),
      { numRuns: 500 },
    ));

  it('is decided as early as any way allows, or left open for the next year', () =>
    fc.assert(
      fc.property(someBodies, officeDays, fc.nat({ max: 13 }), (bodies, office, opened) => {
        const found = decidedWhen(pathOf(bodies, office), at(opened));
        const byHand = earliestDecision(bodies, opened + office);
        expect(found.known ? placeOf(found.value.decidedOn) : found.missing.code).toBe(byHand ?? 'calendarMissing');
      }),
      { numRuns: 500 },
    ));
});
