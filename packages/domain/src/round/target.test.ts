import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn, clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ledgerOf } from '../ledger/index.ts';
import { exposureOf } from './exposure.ts';
import { roundSpread, roundTargets } from './target.ts';
import { whoPays } from './who-pays.ts';

type Events = NonNullable<AgreementFacts['events']>;
type PerEvent = NonNullable<Parameters<typeof aClause<'paymentPerEvent'>>[1]>;

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const besides = {
  key: 'childcare',
  words: { en: 'childcare and refreshments' },
  about: sek(7_000_00),
  flow: 'internalCharge',
} as const;
const beloved: PerEvent = {
  amounts: [sek(10_000_00), sek(6_500_00)],
  perYear: { from: 3, to: 4 },
  inTotal: { from: 9, to: 12 },
  venues: ['North', 'South'],
  alsoPaidByPayer: [besides],
};

function roundOn(on: string, participants = 14, venue = 'North'): Events {
  const key = `round-${on}${participants === 14 ? '' : `-${participants}`}`;
  const [clause, by] = ['payment-per-event', 'organisation'];
  return [
    { kind: 'roundHeld', on, by, key, clause, venue, atStart: participants, atEnd: participants, charged: null },
    { kind: 'accepted', on, by: 'municipality', subject: `roundHeld/${key}` },
  ];
}

function agreed(
  payment: PerEvent,
  { events = [], until = '2020-12-31' }: { events?: Events; until?: string | null } = {},
) {
  const agreement = anAgreement({
    recordsSince: '2018-01-01',
    clauses: [aTerm('2018-01-01', until), aClause('paymentPerEvent', payment)],
    events,
  });
  const clause = clauseOf(agreement, 'paymentPerEvent');
  if (!clause) throw new Error('the agreement pays for no rounds');
  return { agreement, clause };
}

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

describe('S3.47 what it may cost', () => {
  function cost(payment: PerEvent, until: string | null = '2020-12-31') {
    const { agreement, clause } = agreed(payment, { until });
    const { contribution, withBesides } = exposureOf(agreement, clause, day('2018-01-01'));
    return [contribution, withBesides].map((range) =>
      range?.known ? [range.value.from.amountMinor, range.value.to.amountMinor] : (range?.missing.code ?? null),
    );
  }
  it.each([
    {
      of: beloved,
      is: [
        [58_500_00, 120_000_00],
        [121_500_00, 204_000_00],
      ],
      because: '9 to 12 rounds, as the agreement has it',
    },
    {
      of: { ...beloved, inTotal: null },
      is: [
        [58_500_00, 120_000_00],
        [121_500_00, 204_000_00],
      ],
      because: 'three whole years of 3 to 4',
    },
    {
      of: { ...beloved, inTotal: null },
      until: '2020-11-30',
      is: ['roundsUnstated', 'roundsUnstated'],
      because: 'what a part of a year owes is unstated',
    },
    {
      of: { ...beloved, inTotal: null },
      until: '2021-01-15',
      is: ['roundsUnstated', 'roundsUnstated'],
      because: 'half a month is a part of a year too',
    },
    {
      of: { perYear: { from: 3, to: 4 } },
      until: '2018-12-31',
      is: [[19_500_00, 26_000_00], null],
      because: 'one whole year',
    },
    {
      of: { per: 'participant', amounts: [sek(500_00)], inTotal: { from: 9, to: 12 } },
      is: [[45_000_00, 120_000_00], null],
      because: '10 to 20 times 500, without a cap',
    },
    { of: {}, is: ['roundsUnstated', null], because: 'no number of rounds, and nothing besides' },
    {
      of: { ...beloved, alsoPaidByPayer: [besides, { ...besides, key: 'venue', about: sek(1_000_00) }] },
      is: [
        [58_500_00, 120_000_00],
        [130_500_00, 216_000_00],
      ],
      because: '7,000 and 1,000 besides, for each round',
    },
    {
      of: { ...beloved, alsoPaidByPayer: [besides, { ...besides, key: 'venue', about: null }] },
      is: [[58_500_00, 120_000_00], 'besidesUnstated'],
      because: 'one of two things besides has no amount',
    },
    { of: { ...beloved, inTotal: null }, until: null, is: ['roundsUnstated', 'roundsUnstated'], because: 'no end' },
    {
      of: { ...beloved, perYear: null, inTotal: null },
      is: ['roundsUnstated', 'roundsUnstated'],
      because: 'no number of rounds',
    },
    { of: { ...beloved, alsoPaidByPayer: [] }, is: [[58_500_00, 120_000_00], null], because: 'nothing besides' },
    {
      of: { ...beloved, alsoPaidByPayer: [{ ...besides, about: null }] },
      is: [[58_500_00, 120_000_00], 'besidesUnstated'],
      because: 'besides without an amount',
    },
    {
      of: { ...beloved, per: 'participant', amounts: [sek(500_00)], cap: sek(7_000_00), alsoPaidByPayer: [] },
      is: [[45_000_00, 84_000_00], null],
      because: '10 times 500 nine times, the cap twelve times',
    },
  ] satisfies { of: PerEvent; until?: string | null; is: unknown; because: string }[])(
    '$is: $because',
    ({ is, of, ...term }) => {
      expect(cost(of, 'until' in term ? term.until : '2020-12-31')).toEqual(is);
    },
  );

  it('tells how', () => {
    const { agreement, clause } = agreed(beloved);
    expect(exposureOf(agreement, clause, day('2018-01-01')).contribution.because.steps).toEqual([
      { code: 'roundsTimes', rounds: 9, each: sek(6_500_00), amount: sek(58_500_00) },
      { code: 'roundsTimes', rounds: 12, each: sek(10_000_00), amount: sek(120_000_00) },
    ]);
  });
});

it('S0.51 to S0.53, S3.23, S3.24 who pays for what: an internal charge is no invoice of the other party', () => {
  const agreement = anAgreement({
    clauses: [
      aClause('paymentPerEvent', beloved),
      aClause('paymentByInstalments', {
        payeeInvoices: false,
        total: sek(3_00),
        parts: { of: 'shares', list: [{ due: '2020-05-01', share: 1 }] },
      }),
      aClause('paymentByCalendar', { yearly: sek(1_00) }),
      aClause('funding', {
        items: [
          { key: 'extra', payer: 'by-agreement', words: { en: 'extra services' } },
          { key: 'rooms', payer: 'municipality', words: { en: 'rooms' } },
        ],
      }),
    ],
  });
  expect(whoPays(agreement)).toEqual([
    {
      clause: 'payment-per-event',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'externalInvoice',
    },
    {
      clause: 'payment-per-event',
      what: { en: 'childcare and refreshments' },
      payer: 'municipality',
      payee: null,
      flow: 'internalCharge',
    },
    {
      clause: 'payment-by-instalments',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'unstated',
    },
    {
      clause: 'payment-by-calendar',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'externalInvoice',
    },
    { clause: 'funding', what: { en: 'extra services' }, payer: 'by-agreement', payee: null, flow: 'unstated' },
    { clause: 'funding', what: { en: 'rooms' }, payer: 'municipality', payee: null, flow: 'own' },
  ]);
});
