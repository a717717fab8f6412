import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn, clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ledgerOf } from '../ledger/index.ts';
import { agreed, beloved, type Events, type PerEvent, roundOn } from './a-round.ts';
import { roundSpread, roundTargets } from './target.ts';

function told(payment: PerEvent, events: Events, asOf: string, until: string | null = '2020-12-31') {
  const { agreement, clause } = agreed(payment, { events, until });
  return roundTargets(asKnownOn(agreement, day(asOf)), clause, day(asOf)).map(
    ({ held, reason, year }) => `${year ?? 'all'} ${held} ${reason.code}`,
  );
}

describe('S3.26, S3.27 the target of rounds', () => {
  const three = [...roundOn('2018-02-01'), ...roundOn('2018-05-01'), ...roundOn('2018-10-01')];
  it.each([
    {
      events: three.slice(0, 4),
      asOf: '2018-08-01',
      says: ['2018 2 targetAhead', 'all 2 targetAhead'],
      because: 'one to go this year',
    },
    {
      events: three,
      asOf: '2018-12-01',
      says: ['2018 3 targetReached', 'all 3 targetAhead'],
      because: 'three are enough',
    },
    {
      events: three.slice(0, 4),
      asOf: '2018-12-31',
      says: ['2018 2 targetAhead', 'all 2 targetAhead'],
      because: 'the last day is still in time',
    },
    {
      events: three.slice(0, 4),
      asOf: '2019-01-01',
      says: ['2018 2 targetMissed', '2019 0 targetAhead', 'all 2 targetAhead'],
      because: 'a day later it is missed',
    },
    {
      events: [...three, ...roundOn('2018-11-01')],
      asOf: '2018-12-31',
      says: ['2018 4 targetReached', 'all 4 targetAhead'],
      because: 'four are the most, and not too many',
    },
    {
      events: [...three, ...roundOn('2018-11-01'), ...roundOn('2018-12-01')],
      asOf: '2018-12-31',
      says: ['2018 5 targetExceeded', 'all 5 targetAhead'],
      because: 'five are more than four',
    },
    {
      events: [...three.slice(0, 4), ...roundOn('2018-10-01', 9)],
      asOf: '2018-12-01',
      says: ['2018 2 targetAhead', 'all 2 targetAhead'],
      because: 'nine parents make no round',
    },
    {
      events: three.slice(0, 5),
      asOf: '2018-12-01',
      says: ['2018 2 targetAhead', 'all 2 targetAhead'],
      because: 'one party’s word makes no round',
    },
  ])('$says: $because', ({ asOf, events, says }) => {
    expect(told(beloved, events, asOf)).toEqual(says);
  });

  it.each([
    { term: ['2018-07-01', '2020-12-31'], years: [2019, 2020], because: 'the first year is only a half' },
    { term: ['2018-01-01', '2020-06-30'], years: [2018, 2019], because: 'the last year is only a half' },
    { term: ['2018-01-01', null], years: [2018, 2019, 2020, 2021], because: 'without an end every year is whole' },
  ] as const)('$years have a target: $because', ({ term: [from, until], years }) => {
    const clauses = [aTerm(from, until), aClause('paymentPerEvent', { perYear: { from: 1, to: 2 } })];
    const agreement = anAgreement({ clauses });
    const clause = clauseOf(agreement, 'paymentPerEvent');
    expect(clause && roundTargets(agreement, clause, day('2021-03-01')).map(({ year }) => year)).toEqual(years);
  });

  it('says how far it is, and by which clause', () => {
    const { agreement, clause } = agreed(beloved, { events: three.slice(0, 2) });
    const endless = agreed({ ...beloved, perYear: null }, { events: three.slice(0, 2), until: null });
    const because = { rules: [], clause: 'payment-per-event', steps: [] };
    expect([
      ...roundTargets(agreement, clause, day('2018-08-01')),
      ...roundTargets(endless.agreement, endless.clause, day('2018-08-01')),
    ]).toEqual([
      {
        ...{ year: 2018, held: 1, atLeast: 3, atMost: 4, because },
        reason: { code: 'targetAhead', held: 1, missing: 2, day: day('2018-12-31') },
      },
      {
        ...{ year: null, held: 1, atLeast: 9, atMost: 12, because },
        reason: { code: 'targetAhead', held: 1, missing: 8, day: day('2020-12-31') },
      },
      {
        ...{ year: null, held: 1, atLeast: 9, atMost: 12, because },
        reason: { code: 'targetWithoutEnd', held: 1, missing: 8 },
      },
    ]);
  });

  it('counts whole years only, and knows a term without an end', () => {
    expect([
      told({ ...beloved, inTotal: null }, three, '2021-05-01'),
      told({ ...beloved, perYear: null }, three, '2019-05-01', null),
      told({ perYear: { from: 1, to: 2 } }, [], '2017-05-01'),
    ]).toEqual([
      ['2018 3 targetReached', '2019 0 targetMissed', '2020 0 targetMissed'],
      ['all 3 targetWithoutEnd'],
      [],
    ]);
  });

  it.each([
    { recordsSince: null, says: 'targetNotFollowed', because: 'nobody kept records' },
    { recordsSince: '2019-01-01', says: 'targetNotFollowed', because: 'records began after it' },
    { recordsSince: '2018-12-31', says: 'targetMissed', because: 'records were kept on its last day' },
  ])('a past target is $says: $because', ({ recordsSince, says }) => {
    const clauses = [aTerm('2018-01-01', '2020-12-31'), aClause('paymentPerEvent', { perYear: { from: 1, to: 2 } })];
    const agreement = anAgreement({ clauses, recordsSince });
    const clause = clauseOf(agreement, 'paymentPerEvent');
    expect(clause && roundTargets(agreement, clause, day('2019-02-01'))[0]?.reason.code).toBe(says);
  });

  it('S3.26 settles the duty of the year on the day of the round that reached it', () => {
    const { agreement } = agreed(beloved, { events: three });
    const window = { from: day('2018-01-01'), until: day('2018-12-31') };
    const entries = ledgerOf(agreement, window, day('2018-12-31'));
    expect(entries.find(({ key }) => key === 'payment-per-event/rounds/2018')).toMatchObject({
      state: 'fulfilled',
      stateBecause: { code: 'decidedOn', day: day('2018-10-01') },
    });
    expect(entries.filter(({ deed }) => deed.code === 'payForRound').map(({ key }) => key)).toEqual([
      'payment-per-event/round-payment/round-2018-02-01',
      'payment-per-event/round-payment/round-2018-05-01',
      'payment-per-event/round-payment/round-2018-10-01',
    ]);
  });
});

describe('S3.14 held regularly and spread over the venues', () => {
  it.each([
    { events: [], says: [], because: 'nothing to spread' },
    { events: roundOn('2018-02-01'), says: [{ code: 'venuesWithout', venues: ['South'] }], because: 'one round' },
    {
      events: [...roundOn('2018-05-01', 14, 'South'), ...roundOn('2018-02-01')],
      says: [
        { code: 'bunchedInHalfYear', year: 2018, held: 2 },
        { code: 'longestGap', days: 89, from: day('2018-02-01'), until: day('2018-05-01') },
      ],
      because: 'both before the summer',
    },
    {
      events: [...roundOn('2018-02-01'), ...roundOn('2018-09-01', 14, 'South'), ...roundOn('2019-02-01')],
      says: [
        { code: 'spreadOverYear', year: 2018, halfYears: 2 },
        { code: 'longestGap', days: 212, from: day('2018-02-01'), until: day('2018-09-01') },
      ],
      because: 'both halves, both venues',
    },
    {
      events: [...roundOn('2018-02-01'), ...roundOn('2018-03-01', 14, 'South'), ...roundOn('2018-09-01')],
      says: [
        { code: 'spreadOverYear', year: 2018, halfYears: 2 },
        { code: 'longestGap', days: 184, from: day('2018-03-01'), until: day('2018-09-01') },
      ],
      because: 'the longest gap is not the first',
    },
    {
      events: [...roundOn('2018-02-01'), ...roundOn('2018-02-01', 15, 'South')],
      says: [{ code: 'bunchedInHalfYear', year: 2018, held: 2 }],
      because: 'both on one day: no gap at all',
    },
  ])('$because', ({ events, says }) => {
    const { agreement, clause } = agreed(beloved, { events });
    expect(roundSpread(agreement, clause)).toEqual(says);
  });
});
