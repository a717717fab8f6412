import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day, isBefore } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { money, sum } from '../money/index.ts';
import { acceptedByAll } from '../record/index.ts';
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
    const event: Event = {
      kind: 'roundNotHeld',
      on: '2019-09-01',
      by: 'organisation',
      key: 'autumn',
      clause: 'payment-per-event',
      reason: 'Snow',
    };
    expect(drafts([courses], [event], '2019-12-31')).toMatchObject([
      { state: 'nothingDue', amount: null, nothing: { code: 'notHeld', reason: 'Snow' } },
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
    expect(told([clause], [], '2019-06-30')).toEqual([
      'payment-by-instalments/1 draft 3334 2019-03-01',
      'payment-by-instalments/2 notYet 3333 2019-09-01',
    ]);
  });
});

describe('whatever is recorded, by whom and in whatever order', () => {
  const keys = ['a'];
  const anyEvent: fc.Arbitrary<Event> = fc
    .record({
      key: fc.constantFrom(...keys),
      by: fc.constantFrom('municipality', 'organisation'),
      days: fc.nat(360),
      participants: fc.integer({ min: 9, max: 21 }),
      kind: fc.constantFrom('held', 'chosen', 'acceptsRound', 'acceptsAmount'),
    })
    .map(({ by, days, key, kind, participants }): Event => {
      const on = day('2019-01-01').add({ days }).toString();
      if (kind === 'held') return held(key, on, participants, by);
      if (kind === 'acceptsRound') return accepted(`roundHeld/${key}`, by, on);
      if (kind === 'acceptsAmount') return accepted(`roundAmountChosen/${key}`, by, on);
      return { kind: 'roundAmountChosen', on, by, key, round: key, amount: sek(6_500_00), reason: 'Why.' };
    });
  /** As the gates let them through: each key once, and nothing accepted or chosen before it is there. */
  const anyHistory = fc.array(anyEvent, { minLength: 4, maxLength: 40, size: 'max' }).map((events) =>
    events.reduce<Events[number][]>((kept, event) => {
      const has = (kind: string, key: string) =>
        kept.some((one) => one.kind === kind && 'key' in one && one.key === key);
      const takes =
        event.kind === 'roundHeld'
          ? !has('roundHeld', event.key)
          : event.kind === 'roundAmountChosen'
            ? has('roundHeld', event.round) && !has('roundAmountChosen', event.key)
            : event.kind === 'accepted' && has(event.subject.split('/')[0] ?? '', event.subject.split('/')[1] ?? '');
      return takes ? [...kept, event] : kept;
    }, []),
  );

  it('S3.17, S3.44 there is no invoice without its round, before its round, or on the word of one party', () => {
    let drafted = 0;
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 100, max: 400 }), (events, days) => {
        const asOf = day('2019-01-01').add({ days });
        const agreement = anAgreement({ clauses: [aTerm('2018-01-01', null), courses], events });
        const known = { ...agreement, events: agreement.events.filter(({ on }) => !isBefore(asOf, on)) };
        const window = { from: day('2019-01-01'), until: day('2019-12-31') };
        for (const { amount, event, sendOn, state } of invoiceDrafts(agreement, { window, asOf })) {
          if (state !== 'draft' || event.of !== 'round') continue;
          drafted += 1;
          const [round] = known.events.filter((one) => one.kind === 'roundHeld' && one.key === event.round);
          expect([
            round !== undefined && !isBefore(asOf, round.on) && sendOn.known && !isBefore(sendOn.value, round.on),
            acceptedByAll(known, `roundHeld/${event.round}`) &&
              acceptedByAll(known, `roundAmountChosen/${event.round}`),
            round?.kind === 'roundHeld' && Number(round.atEnd) >= 10 && Number(round.atEnd) <= 20,
            amount?.known && amount.value.amountMinor,
          ]).toEqual([true, true, true, 6_500_00]);
        }
      }),
      { numRuns: 1500 },
    );
    expect(drafted).toBeGreaterThan(20);
  });
});

describe('a year in parts', () => {
  it('always sums to the year, in any currency, any number of parts, any shares', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom('DKK', 'SEK', 'NOK', 'EUR', 'ISK', 'KWD'),
        fc.oneof(
          fc.integer({ min: 1, max: 40 }),
          fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }),
        ),
        (amountMinor, currency, parts) => {
          const yearly = money(amountMinor, currency);
          const clause =
            typeof parts === 'number'
              ? aClause('paymentByCalendar', { yearly, instalmentsPerYear: parts })
              : aClause('paymentByCalendar', {
                  yearly,
                  instalmentsPerYear: parts.length,
                  split: 'listed',
                  parts: {
                    of: 'shares',
                    list: parts.map((share, index) => ({ due: { month: index + 1, day: 10 }, share })),
                  },
                });
          const amounts = drafts([clause], [], '2019-06-30').flatMap(({ amount }) =>
            amount?.known ? [amount.value] : [],
          );
          expect([sum(amounts), amounts.length]).toEqual([yearly, typeof parts === 'number' ? parts : parts.length]);
        },
      ),
      { numRuns: 200 },
    ));
});
