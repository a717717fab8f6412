import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isBefore } from '../calendar/index.ts';
import {
  beginsPeriod,
  dayAt,
  endsPeriod,
  isoAt,
  monthsOn,
  placeOfDay,
  placesFrom,
} from '../calendar/a-wall-calendar.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import type { NoticeTerms } from '../clause/index.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';

type Alignment = NoticeTerms['alignment'];
const asOf = day('2000-01-01');
const leaving = { ground: 'ordinary', by: 'municipality', asOf } as const;
const yearsEnd: Alignment = { edge: 'end', of: 'year' };
const monthsStart: Alignment = { edge: 'start', of: 'month' };

function notBefore(
  notEffectiveBefore: string | { afterStart: { months: number } | { days: number } } | null,
  alignment: Alignment,
  start: string | null = '2020-01-01',
) {
  const notice = { length: { months: 3 }, counting: 'fromNoticeDay', alignment } as const;
  const clause = aClause('ordinaryTermination', { notice, notEffectiveBefore }, { ruleIds: ['S0.59'] });
  return anAgreement({ clauses: [aTerm(start, null), clause] });
}

describe('no notice takes effect before a minimum term is over', () => {
  const twoYears = { afterStart: { months: 24 } };

  it.each([
    {
      term: '2022-01-01',
      alignment: null,
      given: '2021-01-15',
      ends: '2022-01-01',
      because: 'on the day at the earliest',
    },
    {
      term: '2022-01-01',
      alignment: null,
      given: '2021-11-15',
      ends: '2022-02-15',
      because: 'the term is over by then',
    },
    {
      term: '2022-02-10',
      alignment: yearsEnd,
      given: '2020-02-01',
      ends: '2022-12-31',
      because: 'the next turning point after it',
    },
    {
      term: twoYears,
      alignment: null,
      given: '2020-05-01',
      ends: '2021-12-31',
      because: 'two years end on their last day',
    },
    {
      term: twoYears,
      alignment: yearsEnd,
      given: '2020-05-01',
      ends: '2021-12-31',
      because: 'which is a turning point',
    },
    {
      term: twoYears,
      alignment: monthsStart,
      given: '2020-05-01',
      ends: '2022-01-01',
      because: 'out on the first day after them',
    },
    {
      term: { afterStart: { days: 90 } },
      alignment: null,
      given: '2020-01-01',
      ends: '2020-04-01',
      because: 'three months are longer than ninety days',
    },
    {
      term: { afterStart: { days: 92 } },
      alignment: null,
      given: '2020-01-01',
      ends: '2020-04-01',
      because: 'the ninety-second day itself counts',
    },
    {
      term: { afterStart: { days: 93 } },
      alignment: null,
      given: '2020-01-01',
      ends: '2020-04-02',
      because: 'ninety-three days do not',
    },
  ])('given $given, out on $ends: $because', ({ alignment, ends, given, term }) => {
    const { effect } = exitByNotice(notBefore(term, alignment), leaving, day(given));
    expect(effect.known && effect.value.toString()).toBe(ends);
  });

  it('tells every step', () => {
    const { effect } = exitByNotice(notBefore(twoYears, yearsEnd), leaving, day('2020-05-01'));
    expect(effect.because.steps.slice(-5)).toEqual([
      { code: 'aligned', turningPoint: 'end-of-year', from: day('2020-08-01'), day: day('2020-12-31') },
      { code: 'stated', day: day('2020-01-01') },
      { code: 'monthsAdded', months: 24, from: day('2020-01-01'), day: day('2022-01-01') },
      { code: 'dayBefore', day: day('2021-12-31') },
      { code: 'notBefore', day: day('2021-12-31') },
    ]);
  });

  it('is undetermined both ways where the term it hangs on has no known start', () => {
    const agreement = notBefore(twoYears, null, null);
    const answer = {
      known: false,
      missing: { code: 'minimumTermNeedsStart' },
      because: { rules: ['S0.59'], clause: 'ordinary-termination', steps: [] },
    };
    expect([
      exitByNotice(agreement, leaving, day('2020-05-01')),
      lastDayToGiveNotice(agreement, leaving, day('2023-01-01')),
    ]).toEqual([{ ground: 'ordinary', effect: answer, lastDay: null, moot: null, needsCause: [] }, answer]);
  });

  it('has no last day of notice for a wish before it is over', () => {
    const last = lastDayToGiveNotice(notBefore(twoYears, null), leaving, day('2021-06-30'));
    expect(last.known ? last.value : last.missing).toEqual({ code: 'noDayReaches', wished: day('2021-06-30') });
  });

  it('lets each party have a notice of its own', () => {
    const sixToYearsEnd = { length: { months: 6 }, counting: 'fromNoticeDay', alignment: yearsEnd } as const;
    const clause = aClause('ordinaryTermination', {
      notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: { edge: 'end', of: 'halfYear' } },
      noticeByParty: [{ party: 'organisation', notice: sixToYearsEnd }],
      notEffectiveBefore: { afterStart: { months: 18 } },
    });
    const agreement = anAgreement({ clauses: [aTerm('2020-01-01', null), clause] });
    const out = ['municipality', 'organisation'].map(
      (by) => exitByNotice(agreement, { ...leaving, by }, day('2020-03-31')).lastDay,
    );
    expect(out.map(String)).toEqual(['2021-06-30', '2021-12-31']);
  });
});

const forms: readonly (readonly [string, Alignment])[] = [
  ['any day', null],
  ['the start of a month', monthsStart],
  ['the end of a quarter', { edge: 'end', of: 'quarter' }],
  ['the start of a half-year', { edge: 'start', of: 'halfYear' }],
  ['the end of a year', yearsEnd],
];

/** By turning leaves: three months on, or the last day of two years from the start, and on to the next turning point. */
function effectByHand(given: number, start: number, alignment: Alignment): number {
  const over = monthsOn(start, 24) - (alignment?.edge === 'start' ? 0 : 1);
  const onTurn = (from: number) => {
    if (!alignment) return from;
    let place = from;
    const turns = alignment.edge === 'start' ? beginsPeriod : endsPeriod;
    while (!turns(place, alignment.of)) place += 1;
    return place;
  };
  return Math.max(onTurn(monthsOn(given, 3)), onTurn(over));
}

describe('a minimum term of two years against a wall calendar', () => {
  it.each(forms)(
    'takes effect where a walk of the days ends, on each day from 2000 to 2100, and never earlier for a later notice (%s)',
    (_, alignment) => {
      const start = '2047-08-31';
      const agreement = notBefore({ afterStart: { months: 24 } }, alignment, start);
      let before = -1;
      const wrong = placesFrom('2000-01-01', '2100-12-31').filter((place) => {
        const { effect } = exitByNotice(agreement, leaving, dayAt(place));
        const found = effect.known ? placeOfDay(effect.value) : -1;
        const isWrong = found !== effectByHand(place, placeOfDay(day(start)), alignment) || found < before;
        before = found;
        return isWrong;
      });
      expect(wrong.map(isoAt)).toEqual([]);
    },
  );

  it('has as its last day of notice the largest whose effect is not after the wish', () =>
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 0, max: 2_000 }), ([, alignment], after) => {
        const agreement = notBefore({ afterStart: { months: 24 } }, alignment);
        const wish = day('2020-01-01').add({ days: after });
        const last = lastDayToGiveNotice(agreement, leaving, wish);
        const effectOf = (given: Temporal.PlainDate) => {
          const { effect } = exitByNotice(agreement, leaving, given);
          return effect.known ? effect.value : wish;
        };
        if (!last.known) return isBefore(wish, effectOf(day('2020-01-01')));
        return !isBefore(wish, effectOf(last.value)) && isBefore(wish, effectOf(last.value.add({ days: 1 })));
      }),
      { numRuns: 400 },
    ));
});
