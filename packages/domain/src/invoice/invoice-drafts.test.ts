import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { invoiceDrafts } from './invoice-drafts.ts';

type Events = NonNullable<AgreementFacts['events']>;
type Event = Events[number];

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const courses = aClause('paymentPerEvent', { amounts: [sek(6_500_00), sek(10_000_00)] });
const held = (key: string, on: string, participants = 14, by = 'organisation'): Event => ({
  kind: 'roundHeld',
  on,
  by,
  key,
  clause: 'payment-per-event',
  venue: null,
  atStart: participants,
  atEnd: participants,
  charged: null,
});
const accepted = (subject: string, by = 'municipality', on = '2019-04-01'): Event => ({
  kind: 'accepted',
  on,
  by,
  subject,
});
const chosen = (round: string): Event => ({
  kind: 'roundAmountChosen',
  on: '2019-04-01',
  by: 'municipality',
  key: round,
  round,
  amount: sek(6_500_00),
  reason: 'Known material.',
});

function drafts(clauses: AgreementFacts['clauses'], events: Events, asOf: string, year = 2019) {
  const agreement = anAgreement({ clauses: [aTerm('2018-01-01', '2030-12-31'), ...(clauses ?? [])], events });
  return invoiceDrafts(agreement, {
    window: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
    asOf: day(asOf),
  });
}

function told(...facts: Parameters<typeof drafts>): readonly string[] {
  return drafts(...facts).map(({ amount, key, nothing, sendOn, state }) => {
    const due = amount?.known ? amount.value.amountMinor : (amount?.missing.code ?? nothing?.code);
    return `${key} ${state} ${due} ${sendOn.known ? sendOn.value : sendOn.missing.code}`;
  });
}

const missed = (key: string, on: string): Event => ({
  ...{ kind: 'roundNotHeld', on, by: 'organisation', key, clause: 'payment-per-event', reason: 'Snow' },
});
const one = aClause('paymentPerEvent', { amounts: [sek(6_500_00)] });
const listed = aClause('paymentByInstalments', {
  total: sek(100_00),
  parts: {
    of: 'amounts',
    list: [
      { due: '2019-03-01', amount: sek(40_00) },
      { due: '2019-09-01', amount: sek(60_00) },
    ],
  },
});
const fromCourses = { rules: [], clause: 'payment-per-event' };

const spring = held('spring', '2019-03-04');
const both = [
  spring,
  accepted('roundHeld/spring'),
  chosen('spring'),
  accepted('roundAmountChosen/spring', 'organisation'),
];

describe('S3.17, S3.20, S3.22, S3.29 an invoice follows from a held round', () => {
  it.each([
    { events: both, says: ['draft 650000 2019-03-04'], because: 'held, owned by both, its amount chosen by both' },
    { events: [spring], says: ['undetermined awaitsAcceptance 2019-03-04'], because: 'one word is no invoice' },
    {
      events: both.slice(0, 3),
      says: ['undetermined awaitsAcceptance 2019-03-04'],
      because: 'one choice is none either',
    },
    {
      events: both.slice(0, 2),
      says: ['undetermined amountCriterionUnstated 2019-03-04'],
      because: 'S3.21: no amount chosen',
    },
    {
      events: [held('spring', '2019-03-04', 8)],
      says: ['nothingDue tooFewTookPart 2019-03-04'],
      because: 'eight took part',
    },
    { events: [], says: [], because: 'nothing happened, nothing is due' },
  ])('$says: $because', ({ events, says }) => {
    expect(told([courses], events, '2019-12-31')).toEqual(says.map((one) => `payment-per-event/spring ${one}`));
  });

  it('S3.29 says why nothing is due for a round that was not held', () => {
    expect(drafts([courses], [missed('autumn', '2019-09-01'), missed('later', '2020-01-01')], '2020-12-31')).toEqual([
      {
        key: 'payment-per-event/autumn',
        clause: 'payment-per-event',
        payer: 'municipality',
        payee: 'organisation',
        event: { of: 'round', round: 'autumn', on: day('2019-09-01'), venue: null },
        state: 'nothingDue',
        amount: null,
        nothing: { code: 'notHeld', reason: 'Snow' },
        sendOn: { known: false, missing: { code: 'noDeadline' }, because: { ...fromCourses, steps: [] } },
        because: { ...fromCourses, steps: [] },
      },
    ]);
  });

  it('tells the whole of a draft, and leaves rounds of other years to their years', () => {
    const events = [held('earlier', '2018-12-31'), spring, accepted('roundHeld/spring')];
    const [draft, ...others] = drafts([one], events, '2019-12-31');
    const steps = [
      { code: 'roundHeldOn', day: day('2019-03-04'), participants: 14 },
      { code: 'acceptedByBoth', day: day('2019-04-01') },
      { code: 'neverBeforeTheRound', day: day('2019-03-04') },
    ];
    expect([draft, others]).toEqual([
      {
        key: 'payment-per-event/spring',
        clause: 'payment-per-event',
        payer: 'municipality',
        payee: 'organisation',
        event: { of: 'round', round: 'spring', on: day('2019-03-04'), venue: null },
        state: 'draft',
        amount: { known: true, value: sek(6_500_00), because: { ...fromCourses, steps } },
        nothing: null,
        sendOn: { known: true, value: day('2019-03-04'), because: { ...fromCourses, steps: steps.slice(-1) } },
        because: { ...fromCourses, steps },
      },
      [],
    ]);
  });

  it('S3.19 sends at the turn of the year, and says so', () => {
    const yearly = aClause('paymentPerEvent', { invoicing: ['yearly'] });
    expect(drafts([yearly], [spring], '2019-12-31').map(({ sendOn }) => sendOn.because.steps)).toEqual([
      [{ code: 'periodOf', every: 'year', from: day('2019-01-01'), until: day('2019-12-31') }],
    ]);
  });

  it('bills nothing from a template, whatever it says', () => {
    expect([
      told([listed], [], '2019-12-31'),
      invoiceDrafts(
        { ...anAgreement({ clauses: [aTerm('2018-01-01', null), listed] }), kind: 'template' },
        { window: { from: day('2019-01-01'), until: day('2019-12-31') }, asOf: day('2019-12-31') },
      ),
    ]).toEqual([
      ['payment-by-instalments/1 draft 4000 2019-03-01', 'payment-by-instalments/2 draft 6000 2019-09-01'],
      [],
    ]);
  });

  it('stands in the order of the days, whichever clause it follows from', () => {
    const clauses = [one, aClause('paymentByCalendar', { yearly: sek(100_00), instalmentsPerYear: 2 }), listed];
    const events = [missed('autumn', '2019-09-30'), spring];
    expect(drafts(clauses, events, '2019-12-31').map(({ key }) => key)).toEqual([
      'payment-by-instalments/1',
      'payment-per-event/spring',
      'payment-by-calendar/2019-1',
      'payment-by-instalments/2',
      'payment-per-event/autumn',
      'payment-by-calendar/2019-2',
    ]);
  });

  it.each([
    {
      invoicing: ['yearly'],
      asOf: '2019-12-30',
      says: 'notYet 650000 2019-12-31',
      because: 'S3.19: at the turn of the year',
    },
    { invoicing: ['yearly'], asOf: '2019-12-31', says: 'draft 650000 2019-12-31', because: 'its last day has come' },
    {
      invoicing: ['afterEachEvent', 'yearly'],
      asOf: '2019-12-31',
      says: 'undetermined 650000 invoicingTwoWays',
      because: 'S3.22: two answers',
    },
  ] as const)('$says: $because', ({ asOf, invoicing, says }) => {
    const clause = aClause('paymentPerEvent', { amounts: [sek(6_500_00), sek(10_000_00)], invoicing: [...invoicing] });
    expect(told([clause], both, asOf)).toEqual([`payment-per-event/spring ${says}`]);
  });

  it('S3.22 is settled when both choose one of the two', () => {
    const clause = aClause('paymentPerEvent', { amounts: [sek(6_500_00)], invoicing: ['afterEachEvent', 'yearly'] });
    const choice: Event = {
      kind: 'choiceMade',
      on: '2019-01-02',
      by: 'organisation',
      key: 'open',
      clause: 'payment-per-event',
      chosen: { of: 'invoicing', invoicing: 'yearly' },
    };
    expect(told([clause], [choice, accepted('choiceMade/open'), ...both.slice(0, 2)], '2019-12-31')).toEqual([
      'payment-per-event/spring draft 650000 2019-12-31',
    ]);
  });
});

describe('S4.35, S4.36 an invoice follows from a period of the calendar', () => {
  const asked = { split: 'unstated', timing: 'unstated' } as const;
  const choice = (chosen: Extract<Event, { kind: 'choiceMade' }>['chosen']): Events => [
    { kind: 'choiceMade', on: '2019-01-02', by: 'organisation', key: 'open', clause: 'payment-by-calendar', chosen },
    accepted('choiceMade/open', 'municipality', '2019-01-03'),
  ];
  it.each([
    {
      of: {},
      events: [],
      says: [
        'draft 4000000 2019-03-31',
        'draft 4000000 2019-06-30',
        'notYet 4000000 2019-09-30',
        'notYet 4000000 2019-12-31',
      ],
      because: 'in arrears: once the quarter closes',
    },
    {
      of: { timing: 'advance', instalmentsPerYear: 1 },
      events: [],
      says: ['draft 16000000 2019-01-01'],
      because: 'in advance: once the year opens',
    },
    {
      of: { ...asked, instalmentsPerYear: 2 },
      events: [],
      says: ['undetermined splitUnstated timingUnstated', 'undetermined splitUnstated timingUnstated'],
      because: 'neither split nor timing stated',
    },
    {
      of: { ...asked, instalmentsPerYear: 2 },
      events: choice({ of: 'instalments', split: 'even', timing: 'arrears' }),
      says: ['draft 8000000 2019-06-30', 'notYet 8000000 2019-12-31'],
      because: 'both chose',
    },
    {
      of: { ...asked, instalmentsPerYear: 2 },
      events: choice({ of: 'instalments', split: 'even', timing: 'arrears' }).slice(0, 1),
      says: ['undetermined splitUnstated timingUnstated', 'undetermined splitUnstated timingUnstated'],
      because: 'one chose',
    },
    {
      of: { ...asked, instalmentsPerYear: 1 },
      events: choice({ of: 'instalments', split: null, timing: 'advance' }),
      says: ['draft 16000000 2019-01-01'],
      because: 'only the timing was open',
    },
    { of: { payeeInvoices: false }, events: [], says: [], because: 'nobody sends an invoice' },
    {
      of: { instalmentsPerYear: 5 },
      events: [],
      says: [1, 2, 3, 4, 5].map(() => 'undetermined 3200000 instalmentDaysUnstated'),
      because: 'five a year, on days not stated',
    },
    {
      of: {
        instalmentsPerYear: 2,
        split: 'listed',
        parts: {
          of: 'shares',
          list: [
            { due: { month: 2, day: 29 }, share: 1 },
            { due: { month: 8, day: 1 }, share: 2 },
          ],
        },
      },
      events: [],
      says: ['draft 5333333 2019-02-28', 'notYet 10666667 2019-08-01'],
      because: 'by shares on listed days; a leap day is the 28th in other years',
    },
  ] as const)('$because', ({ events, of, says }) => {
    const found = told(
      [aClause('paymentByCalendar', of as Parameters<typeof aClause<'paymentByCalendar'>>[1])],
      [...events],
      '2019-06-30',
    );
    expect(found.map((one) => one.replace(/^\S+ /, ''))).toEqual(says);
  });

  it('S3.44 takes no choice of payment in advance where the agreement excludes it', () => {
    const clause = aClause('paymentByCalendar', { timing: 'unstated', noAdvance: true });
    expect(() => drafts([clause], choice({ of: 'instalments', split: null, timing: 'advance' }), '2019-06-30')).toThrow(
      'leaves instalments open',
    );
  });

  it('follows an index by the figures of each year', () => {
    const clause = aClause('paymentByCalendar', {
      instalmentsPerYear: 3,
      regulation: { index: { en: 'the index' }, firstYear: 2019, rounding: 'minorUnit' },
    });
    const figures: Events = [
      {
        kind: 'indexEntered',
        on: '2019-01-05',
        by: 'organisation',
        key: 'i-2019',
        clause: 'payment-by-calendar',
        year: 2019,
        base: '117.3',
        figure: '119.8',
        source: 'Yearbook',
      },
      accepted('indexEntered/i-2019', 'municipality', '2019-01-06'),
    ];
    expect([
      drafts([clause], figures, '2019-12-31').map(({ amount }) => amount?.known && amount.value.amountMinor),
      told([clause], figures, '2020-12-31', 2020)[0],
    ]).toEqual([[5_447_002, 5_447_002, 5_447_002], 'payment-by-calendar/2020-1 undetermined indexPending 2020-04-30']);
  });

  it('drafts a listed total on its stated days', () => {
    const parts = {
      of: 'shares',
      list: [
        { due: '2019-03-01', share: 1 },
        { due: '2019-09-01', share: 1 },
        { due: '2021-03-01', share: 1 },
      ],
    } as const;
    const clause = aClause('paymentByInstalments', {
      total: { amountMinor: 100_00, currency: 'NOK' },
      parts: { ...parts, list: [...parts.list] },
    });
    expect([
      told([clause], [], '2019-06-30'),
      told([{ ...clause, parameters: { ...clause.parameters, payeeInvoices: false } }], [], '2019-06-30'),
    ]).toEqual([
      ['payment-by-instalments/1 draft 3334 2019-03-01', 'payment-by-instalments/2 notYet 3333 2019-09-01'],
      [],
    ]);
    const because = { rules: [], clause: 'payment-by-instalments' };
    const total = { amountMinor: 100_00, currency: 'NOK' };
    const amount = { amountMinor: 33_33, currency: 'NOK' };
    const steps = [
      { code: 'totalStated', amount: total },
      { code: 'listedPart', number: 2, of: 3, amount },
    ];
    expect(drafts([clause], [], '2019-06-30')[1]).toEqual({
      key: 'payment-by-instalments/2',
      clause: 'payment-by-instalments',
      payer: 'municipality',
      payee: 'organisation',
      event: { of: 'day', on: day('2019-09-01') },
      state: 'notYet',
      amount: { known: true, value: amount, because: { ...because, steps } },
      nothing: null,
      sendOn: {
        known: true,
        value: day('2019-09-01'),
        because: { ...because, steps: [{ code: 'stated', day: day('2019-09-01') }] },
      },
      because: { ...because, steps },
    });
  });
});
