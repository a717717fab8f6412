import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import type { LedgerEntry } from '../entry.ts';
import { ledgerOf } from '../ledger.ts';

type Event = NonNullable<AgreementFacts['events']>[number];
type PerEvent = NonNullable<Parameters<typeof aClause<'paymentPerEvent'>>[1]>;

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

function held(key: string, on: string, participants = 12): readonly Event[] {
  return [
    {
      kind: 'roundHeld',
      on,
      by: 'organisation',
      key,
      clause: 'payment-per-event',
      venue: null,
      atStart: participants,
      atEnd: participants,
      charged: null,
    },
    { kind: 'accepted', on, by: 'municipality', subject: `roundHeld/${key}` },
  ];
}

function ledger(
  payment: PerEvent,
  events: readonly Event[],
  term: readonly [string | null, string | null] = ['2025-01-01', '2026-12-31'],
): readonly LedgerEntry[] {
  const clauses = [aTerm(...term), aClause('paymentPerEvent', payment, { ruleIds: ['S3.20'] })];
  const window = { from: day('2025-01-01'), until: day('2026-12-31') };
  return ledgerOf(anAgreement({ clauses, events }), window, day('2026-12-31'));
}

function entriesOf(what: string, found: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return found.filter(({ key }) => key.split('/')[1] === what);
}

describe('S3.26, S3.27 so many rounds', () => {
  const targets = { perYear: { from: 2, to: 3 }, inTotal: { from: 3, to: 6 } };
  it.each([
    { events: [], reached: [null, null, null], because: 'none was held' },
    {
      events: [...held('a', '2025-03-01'), ...held('b', '2025-09-01')],
      reached: ['2025-09-01', null, null],
      because: 'the second of a year reaches its target',
    },
    {
      events: [...held('a', '2025-03-01'), ...held('b', '2025-09-01'), ...held('c', '2025-10-01')],
      reached: ['2025-09-01', null, '2025-10-01'],
      because: 'and the third of all that of the term',
    },
    {
      events: [...held('a', '2025-09-01'), ...held('b', '2026-03-01'), ...held('c', '2026-04-01', 9)],
      reached: [null, null, null],
      because: 'one in each year is none too many, and too small a round counts nowhere',
    },
  ])('$reached: $because', ({ events, reached }) => {
    const found = ledger(targets, events);
    const rounds = [...entriesOf('rounds', found), ...entriesOf('rounds-in-total', found)];
    expect(rounds.map(({ key, settledOn }) => [key, settledOn?.toString() ?? null])).toEqual([
      ['payment-per-event/rounds/2025', reached[0]],
      ['payment-per-event/rounds/2026', reached[1]],
      ['payment-per-event/rounds-in-total/term', reached[2]],
    ]);
  });

  it('S1.22 are owed by year and in total, though no year is known', () => {
    const found = ledger({ ...targets, invoicing: ['yearly'] }, [...held('a', '2025-03-01')], [null, null]);
    expect(
      found
        .filter(({ key }) => /rounds|invoice/u.test(key))
        .map(({ deed, dueOn, key, opensOn, settledOn }) => [
          key,
          deed,
          opensOn,
          dueOn.known ? dueOn.value : dueOn.missing.code,
          settledOn,
        ]),
    ).toEqual([
      ['payment-per-event/invoice-year/year', { code: 'sendInvoiceEachYear' }, null, 'startUnstated', null],
      [
        'payment-per-event/rounds-in-total/term',
        { code: 'offerRoundsInTotal', atLeast: 3, atMost: 6 },
        null,
        'endUnstated',
        null,
      ],
      [
        'payment-per-event/rounds/year',
        { code: 'offerRoundsEachYear', atLeast: 2, atMost: 3 },
        null,
        'startUnstated',
        null,
      ],
    ]);
  });
});

describe('S3.17, S3.20, S3.44 a held round', () => {
  const both = { amounts: [sek(6_500_00)], invoicing: ['afterEachEvent' as const] };

  it('is invoiced and paid, each in its own entry, by nobody’s day', () => {
    const found = ledger(both, held('spring', '2026-03-04'));
    const because = { rules: ['S3.20'], clause: 'payment-per-event', steps: [] };
    const entry = {
      nature: 'duty',
      clause: 'payment-per-event',
      family: 'paymentPerEvent',
      opensOn: day('2026-03-04'),
      dueOn: { known: false, missing: { code: 'noDeadline' }, because },
      settledOn: null,
      series: false,
      state: 'undetermined',
      stateBecause: { code: 'dueUndetermined', missing: 'noDeadline' },
      attestations: [],
      because,
      amount: expect.objectContaining({ known: true, value: sek(6_500_00) }),
    };
    expect(found.filter(({ key }) => key.endsWith('/spring'))).toEqual([
      {
        ...entry,
        key: 'payment-per-event/round-invoice/spring',
        deed: { code: 'invoiceRound', day: day('2026-03-04') },
        who: ['organisation'],
        toWhom: ['municipality'],
      },
      {
        ...entry,
        key: 'payment-per-event/round-payment/spring',
        deed: { code: 'payForRound', day: day('2026-03-04') },
        who: ['municipality'],
        toWhom: ['organisation'],
      },
    ]);
  });

  it.each([
    { invoicing: ['yearly' as const], keys: ['round-payment'], because: 'S3.22: invoiced at the turn of the year' },
    {
      invoicing: ['afterEachEvent' as const, 'yearly' as const],
      keys: ['round-invoice', 'round-payment'],
      because: 'S3.19: invoiced after each round',
    },
  ])('$keys: $because', ({ invoicing, keys }) => {
    const found = ledger({ ...both, invoicing }, held('spring', '2026-03-04'));
    expect(found.filter(({ key }) => key.endsWith('/spring')).map(({ key }) => key.split('/')[1])).toEqual(keys);
  });

  it('S3.21 has no amount while nobody has chosen one of two', () => {
    const amounts = [sek(6_500_00), sek(10_000_00)];
    const found = ledger({ ...both, amounts }, held('spring', '2026-03-04'));
    expect(found.filter(({ key }) => key.endsWith('/spring')).map(({ amount }) => amount)).toEqual(
      Array.from({ length: 2 }, () => ({
        known: false,
        missing: { code: 'amountCriterionUnstated', amounts },
        because: { rules: ['S3.20'], clause: 'payment-per-event', steps: [] },
      })),
    );
  });

  it('is none where one party alone says so', () => {
    const [onlyOne] = held('spring', '2026-03-04');
    expect(ledger(both, onlyOne ? [onlyOne] : []).filter(({ key }) => key.endsWith('/spring'))).toEqual([]);
  });
});

it('S3.20, S3.23 what is paid for each round is one amount, for the parents it is for', () => {
  const [payment] = entriesOf('payment', ledger({ amounts: [sek(6_500_00)] }, []));
  expect([payment?.deed, payment?.amount]).toEqual([
    { code: 'payPerRound', amounts: [sek(6_500_00)], atLeast: 10, atMost: 20 },
    {
      known: true,
      value: sek(6_500_00),
      because: { rules: ['S3.20'], clause: 'payment-per-event', steps: [] },
    },
  ]);
});
