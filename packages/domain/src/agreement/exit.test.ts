import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { exitByNotice } from './exit.ts';
import { counselling, iop, leaving, told, village } from './an-exit.ts';

describe('notice given, out when', () => {
  it.each([
    {
      rule: 'S0.59',
      of: village,
      ground: 'ordinary',
      given: '2025-01-01',
      effect: '2025-07-01',
      lastDay: '2025-06-30',
      moot: null,
      because: 'the 1st is the first day outside',
    },
    {
      rule: 'S0.61',
      of: village,
      ground: 'ordinary',
      given: '2032-12-01',
      effect: '2033-06-01',
      lastDay: '2033-05-31',
      moot: null,
      because: 'a month before the natural end',
    },
    {
      rule: 'S0.61',
      of: village,
      ground: 'ordinary',
      given: '2032-12-15',
      effect: '2033-07-01',
      lastDay: '2033-06-30',
      moot: '2033-06-30',
      because: 'natural expiry comes first',
    },
    {
      rule: 'S0.60',
      of: village,
      ground: 'breach',
      given: '2026-05-04',
      effect: '2026-05-04',
      lastDay: '2026-05-04',
      moot: null,
      because: 'a breach needs no notice',
    },
    {
      rule: 'S3.42',
      of: iop,
      ground: 'forCause',
      given: '2019-03-15',
      effect: '2019-09-15',
      lastDay: '2019-09-15',
      moot: null,
      because: 'a cause does not shorten it',
    },
    {
      rule: 'S3.42',
      of: iop,
      ground: 'forCause',
      given: '2020-06-30',
      effect: '2020-12-30',
      lastDay: '2020-12-30',
      moot: null,
      because: 'one day before the end',
    },
    {
      rule: 'S3.42',
      of: iop,
      ground: 'forCause',
      given: '2020-07-01',
      effect: '2021-01-01',
      lastDay: '2021-01-01',
      moot: '2020-12-31',
      because: 'too late to change anything',
    },
    {
      rule: 'S4.33',
      of: counselling,
      ground: 'ordinary',
      given: '2025-06-30',
      effect: '2025-12-31',
      lastDay: '2025-12-31',
      moot: null,
      because: 'the year’s end is the last day inside',
    },
    {
      rule: 'S4.33',
      of: counselling,
      ground: 'ordinary',
      given: '2025-07-01',
      effect: '2026-12-31',
      lastDay: '2026-12-31',
      moot: null,
      because: 'one day costs one year',
    },
  ] as const)('$rule $ground on $given: $because', ({ effect, given, ground, lastDay, moot, of }) => {
    expect(told(exitByNotice(of, leaving(ground, given), day(given)))).toEqual({ effect, lastDay, moot });
  });

  it('S0.61 tells why a notice is moot, by the rules of both clauses', () => {
    expect(exitByNotice(village, leaving('ordinary', '2032-12-15'), day('2032-12-15'))).toEqual({
      ground: 'ordinary',
      effect: {
        known: true,
        value: day('2033-07-01'),
        because: {
          rules: ['S0.59', 'S0.61', 'S0.57'],
          clause: 'ordinary-termination',
          steps: [
            { code: 'noticeGiven', day: day('2032-12-15') },
            { code: 'countedFrom', day: day('2032-12-15'), reading: 'fromNoticeDay' },
            { code: 'monthsAdded', months: 6, from: day('2032-12-15'), day: day('2033-06-15') },
            { code: 'aligned', turningPoint: 'start-of-month', from: day('2033-06-15'), day: day('2033-07-01') },
            { code: 'termEndsFirst', ends: day('2033-06-30'), day: day('2033-07-01') },
          ],
        },
      },
      lastDay: day('2033-06-30'),
      moot: { naturalEnd: day('2033-06-30') },
      needsCause: [],
    });
  });

  it.each([
    {
      of: iop,
      ground: 'ordinary',
      family: 'ordinaryTermination',
      because: 'S3.43: no leaving without cause is written',
    },
    { of: iop, ground: 'breach', family: 'breach', because: 'S3.42: breach goes the way of causes' },
    { of: counselling, ground: 'forCause', family: 'terminationForCause', because: 'S4.50: silent' },
  ] as const)('is undetermined, $ground: $because', ({ family, ground, of }) => {
    expect(exitByNotice(of, leaving(ground), day('2026-01-01'))).toEqual({
      ground,
      effect: { known: false, missing: { code: 'silent', family }, because: { rules: [], clause: null, steps: [] } },
      lastDay: null,
      moot: null,
      needsCause: [],
    });
  });

  it('gives a party its own terms', () => {
    const notice = { length: { months: 12 }, counting: 'fromNoticeDay', alignment: null } as const;
    const uneven = anAgreement({
      clauses: [aClause('ordinaryTermination', { noticeByParty: [{ party: 'organisation', notice }] })],
    });
    expect(
      ['municipality', 'organisation'].map(
        (by) => told(exitByNotice(uneven, leaving('ordinary', '2026-01-01', by), day('2026-01-15'))).effect,
      ),
    ).toEqual(['2026-07-15', '2027-01-15']);
  });

  it.each([
    { alignment: null, effect: '2027-03-15', because: 'the first day that is allowed' },
    { alignment: { edge: 'end', of: 'quarter' }, effect: '2027-03-31', because: 'moved up to a turning point' },
    { alignment: { edge: 'start', of: 'month' }, effect: '2027-04-01', because: 'moved up to a turning point' },
  ] as const)('takes no effect before a first term is over, $effect: $because', ({ alignment, effect }) => {
    const notice = { length: { months: 3 }, counting: 'fromNoticeDay', alignment } as const;
    const bound = anAgreement({
      clauses: [aClause('ordinaryTermination', { notice, notEffectiveBefore: '2027-03-15' })],
    });
    const exit = exitByNotice(bound, leaving('ordinary'), day('2026-01-10'));
    expect([told(exit).effect, exit.effect.because.steps.at(-1)]).toEqual([
      effect,
      { code: 'notBefore', day: day(effect) },
    ]);
  });

  it('is not moot while the term may still renew silently, and is once somebody opted out', () => {
    const clauses = [
      aTerm('2018-01-01', '2020-12-31'),
      aClause('renewal', { kind: 'silent', extension: { months: 24 }, decideBefore: { months: 6 }, atMostTimes: null }),
      aClause('ordinaryTermination', {
        notice: { length: { months: 12 }, counting: 'fromNoticeDay', alignment: null },
      }),
    ];
    const declined = [{ kind: 'renewalDeclined', on: '2020-04-01', by: 'municipality' } as const];
    expect([
      told(exitByNotice(anAgreement({ clauses }), leaving('ordinary', '2020-05-01'), day('2020-05-01'))),
      told(
        exitByNotice(anAgreement({ clauses, events: declined }), leaving('ordinary', '2020-05-01'), day('2020-05-01')),
      ),
    ]).toEqual([
      { effect: '2021-05-01', lastDay: '2021-05-01', moot: null },
      { effect: '2021-05-01', lastDay: '2021-05-01', moot: '2020-12-31' },
    ]);
  });
});
