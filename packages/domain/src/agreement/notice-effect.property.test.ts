import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsPeriod,
  dayAt,
  endsPeriod,
  isoAt,
  monthsOn,
  placeOfDay,
  placesFrom,
  tellingPlaces,
} from '../calendar/a-wall-calendar.ts';
import { calendarPeriods, day, isBefore } from '../calendar/index.ts';
import type { NoticeTerms } from '../clause/index.ts';
import { lastNoticeDay, noticeEffect } from './notice-effect.ts';
import { quarter, toTheFirst, toTheYearsEnd, unaligned } from './a-notice.ts';

const lengths: readonly NoticeTerms['length'][] = [
  ...[1, 2, 3, 6, 12, 13, 24].map((months) => ({ months })),
  ...[1, 14, 30, 31, 90, 365].map((days) => ({ days })),
];
const alignments: readonly NoticeTerms['alignment'][] = [
  null,
  ...calendarPeriods.flatMap((of) => [{ edge: 'start', of } as const, { edge: 'end', of } as const]),
];
const readings = ['fromNoticeDay', 'fromDayAfter'] as const;

function formsOf(length: NoticeTerms['length']): readonly NoticeTerms[] {
  return alignments.flatMap((alignment) => readings.map((counting) => ({ length, alignment, counting })));
}

/** By turning leaves and looking at one day after the other. */
function effectByHand({ alignment, counting, length }: NoticeTerms, given: number): number {
  const from = counting === 'fromDayAfter' ? given + 1 : given;
  let place = 'months' in length ? monthsOn(from, length.months) : from + length.days;
  if (!alignment) return place;
  const isTurning = alignment.edge === 'start' ? beginsPeriod : endsPeriod;
  while (!isTurning(place, alignment.of)) place += 1;
  return place;
}

function nameOf({ alignment, counting, length }: NoticeTerms): string {
  const long = 'months' in length ? `${length.months} months` : `${length.days} days`;
  return `${long} ${counting} to ${alignment ? `the ${alignment.edge} of a ${alignment.of}` : 'any day'}`;
}

describe('every form of notice against a wall calendar', () => {
  it.each(lengths)('takes effect where a walk of the days ends (%o)', (length) => {
    const wrong = formsOf(length).flatMap((terms) =>
      tellingPlaces
        .filter((place) => noticeEffect(terms, dayAt(place)).day.toString() !== isoAt(effectByHand(terms, place)))
        .map((place) => `${nameOf(terms)}, given ${isoAt(place)}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([toTheFirst, toTheYearsEnd, unaligned, quarter])(
    'and does so on each day from 2000 to 2100 (form $#)',
    (terms) => {
      const wrong = placesFrom('2000-01-01', '2100-12-31').filter(
        (place) => placeOfDay(noticeEffect(terms, dayAt(place)).day) !== effectByHand(terms, place),
      );
      expect(wrong.map(isoAt)).toEqual([]);
    },
  );

  it.each(lengths)('has as its last day the largest whose effect is not after the wish (%o)', (length) => {
    const wishes = [...placesFrom('2024-01-01', '2024-12-31'), ...placesFrom('2100-02-01', '2100-04-30')];
    const wrong = formsOf(length).flatMap((terms) =>
      wishes
        .filter((wish) => {
          const last = placeOfDay(lastNoticeDay(terms, dayAt(wish)).day);
          return effectByHand(terms, last) > wish || effectByHand(terms, last + 1) <= wish;
        })
        .map((wish) => `${nameOf(terms)}, out by ${isoAt(wish)}`),
    );
    expect(wrong).toEqual([]);
  });
});

const anyDay = fc.integer({ min: 0, max: 36_889 }).map((days) => day('2000-01-01').add({ days }));
const anyTerms: fc.Arbitrary<NoticeTerms> = fc.record({
  length: fc.oneof(
    fc.record({ months: fc.integer({ min: 1, max: 48 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 800 }) }),
  ),
  counting: fc.constantFrom('fromNoticeDay', 'fromDayAfter'),
  alignment: fc.constantFrom(...alignments),
});

describe('whatever the form', () => {
  it('never ends earlier for a later notice', () =>
    fc.assert(
      fc.property(anyTerms, anyDay, fc.integer({ min: 0, max: 400 }), (terms, given, wait) => {
        const [sooner, later] = [noticeEffect(terms, given).day, noticeEffect(terms, given.add({ days: wait })).day];
        return !isBefore(later, sooner);
      }),
    ));

  it('gives back at least the day it came from when asked backwards', () =>
    fc.assert(
      fc.property(anyTerms, anyDay, (terms, given) => {
        const last = lastNoticeDay(terms, noticeEffect(terms, given).day).day;
        return !isBefore(last, given);
      }),
    ));
});
