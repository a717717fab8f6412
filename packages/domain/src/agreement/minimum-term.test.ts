import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice, lastDayToGiveNotice } from './exit.ts';
import { leaving, monthsStart, notBefore, yearsEnd } from './a-notice.ts';

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
    {
      term: twoYears,
      alignment: monthsStart,
      start: '2020-01-02',
      given: '2020-05-01',
      ends: '2022-02-01',
      because: 'the 1st of January is still within two years, so it is not the first day outside',
    },
    {
      term: twoYears,
      alignment: yearsEnd,
      start: '2020-01-02',
      given: '2020-05-01',
      ends: '2022-12-31',
      because: 'the year’s end before is a day too early',
    },
  ])('given $given, out on $ends: $because', ({ alignment, ends, given, start, term }) => {
    const { effect } = exitByNotice(notBefore(term, alignment, start), leaving, day(given));
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

  it('tells the day that is stated as the earliest', () => {
    const { effect } = exitByNotice(notBefore('2022-02-10', yearsEnd), leaving, day('2020-02-01'));
    expect(effect.because.steps).toEqual([
      { code: 'noticeGiven', day: day('2020-02-01') },
      { code: 'countedFrom', day: day('2020-02-01'), reading: 'fromNoticeDay' },
      { code: 'monthsAdded', months: 3, from: day('2020-02-01'), day: day('2020-05-01') },
      { code: 'aligned', turningPoint: 'end-of-year', from: day('2020-05-01'), day: day('2020-12-31') },
      { code: 'notBefore', day: day('2022-12-31') },
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
