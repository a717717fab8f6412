import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { money } from '../money/index.ts';
import { type CalendarPayment, instalments } from './an-instalment.ts';
import type { Instalment } from './payment.ts';

function text({ amount, dueOn, name, period }: Instalment): string {
  const paid = amount.known ? amount.value.amountMinor : amount.missing.code;
  return `${name} ${period.from}..${period.until} ${paid} ${dueOn.known ? dueOn.value : dueOn.missing.code}`;
}

describe('S4.35, S4.36 a year in quarters', () => {
  it.each([
    {
      of: {},
      told: [
        '2026-1 2026-01-01..2026-03-31 4000000 2026-03-31',
        '2026-2 2026-04-01..2026-06-30 4000000 2026-06-30',
        '2026-3 2026-07-01..2026-09-30 4000000 2026-09-30',
        '2026-4 2026-10-01..2026-12-31 4000000 2026-12-31',
      ],
      because: 'split evenly, paid in arrears',
    },
    {
      of: { payment: { timing: 'advance', instalmentsPerYear: 2 } },
      told: ['2026-1 2026-01-01..2026-06-30 8000000 2026-01-01', '2026-2 2026-07-01..2026-12-31 8000000 2026-07-01'],
      because: 'half-yearly in advance',
    },
    {
      of: { payment: { split: 'unstated', timing: 'unstated' }, window: ['2026-02-01', '2026-02-28'] },
      told: ['2026-1 2026-01-01..2026-03-31 splitUnstated timingUnstated'],
      because: 'S4.36: neither split nor timing is stated',
    },
    {
      of: { payment: { split: 'unstated', instalmentsPerYear: 1 } },
      told: ['2026-1 2026-01-01..2026-12-31 16000000 2026-12-31'],
      because: 'a single payment needs no split',
    },
    {
      of: { payment: { yearly: { amountMinor: 100_01, currency: 'DKK' }, instalmentsPerYear: 3 } },
      told: [
        '2026-1 2026-01-01..2026-04-30 3334 2026-04-30',
        '2026-2 2026-05-01..2026-08-31 3334 2026-08-31',
        '2026-3 2026-09-01..2026-12-31 3333 2026-12-31',
      ],
      because: 'the first parts carry the remainder',
    },
    {
      of: { term: ['2026-02-01', '2026-11-30'], payment: { instalmentsPerYear: 4 } },
      told: [
        '2026-1 2026-01-01..2026-03-31 partialYearUnstated 2026-03-31',
        '2026-2 2026-04-01..2026-06-30 4000000 2026-06-30',
        '2026-3 2026-07-01..2026-09-30 4000000 2026-09-30',
        '2026-4 2026-10-01..2026-12-31 partialYearUnstated 2026-12-31',
      ],
      because: 'what a part of a quarter costs is not stated',
    },
    {
      of: { payment: { from: '2026-08-01' } },
      told: [
        '2026-3 2026-07-01..2026-09-30 partialYearUnstated 2026-09-30',
        '2026-4 2026-10-01..2026-12-31 4000000 2026-12-31',
      ],
      because: 'paid from a day inside a quarter',
    },
    {
      of: {
        payment: { instalmentsPerYear: 2 },
        events: [{ kind: 'noticeGiven', on: '2026-04-15', by: 'municipality', ground: 'ordinary', cause: null }],
      },
      told: [
        '2026-1 2026-01-01..2026-06-30 partialYearUnstated 2026-06-30',
        '2026-2 2026-07-01..2026-12-31 8000000 2026-12-31',
      ],
      because: 'a notice ends it inside the half-year',
    },
    { of: { term: [null, null] }, told: [], because: 'without a start nothing can be dated' },
    { of: { payment: { from: '2027-01-01' } }, told: [], because: 'paid from next year on' },
  ] as const)('$told: $because', ({ of, told }) => {
    expect(instalments(of as CalendarPayment).map(text)).toEqual(told);
  });

  it.each([
    { timing: 'advance', due: { known: true, value: day('2026-01-01') } },
    { timing: 'arrears', due: { known: true, value: day('2026-12-31') } },
    { timing: 'unstated', due: { known: false, missing: { code: 'timingUnstated' } } },
  ] as const)('tells of what period it is the day, $timing', ({ due, timing }) => {
    const [only] = instalments({ payment: { timing, instalmentsPerYear: 1 } });
    expect(only?.dueOn).toEqual({
      ...due,
      because: {
        rules: ['S4.35', 'S4.36'],
        clause: 'payment-by-calendar',
        steps: [{ code: 'periodOf', every: 'instalment', from: day('2026-01-01'), until: day('2026-12-31') }],
      },
    });
  });

  it('has no remainder where it divides evenly', () => {
    const [first] = instalments({ payment: { instalmentsPerYear: 2 } });
    expect(first?.amount.because.steps).toEqual([
      { code: 'yearlyAmount', amount: money(160_000_00, 'DKK') },
      { code: 'splitEvenly', parts: 2, part: 1, amount: money(80_000_00, 'DKK') },
    ]);
  });

  it('tells every step of an amount', () => {
    const [first] = instalments({ payment: { yearly: { amountMinor: 100_01, currency: 'DKK' }, split: 'unstated' } });
    expect(first?.amount).toEqual({
      known: false,
      missing: { code: 'splitUnstated', ifEven: money(25_01, 'DKK') },
      because: {
        rules: ['S4.35', 'S4.36'],
        clause: 'payment-by-calendar',
        steps: [
          { code: 'yearlyAmount', amount: money(100_01, 'DKK') },
          { code: 'splitEvenly', parts: 4, part: 1, amount: money(25_01, 'DKK') },
          { code: 'remainderFirst', minorUnits: 1 },
        ],
      },
    });
  });
});

describe('listed parts of a year', () => {
  const listed = (month: number, date: number, share: number) => ({ due: { month, day: date }, share });
  const payment = {
    split: 'listed',
    instalmentsPerYear: 2,
    parts: { of: 'shares', list: [listed(2, 29, 3), listed(9, 15, 1)] },
  } as const;

  it('are due on their days of each year, for their share of it', () => {
    expect(
      instalments({ payment: { ...payment, parts: { ...payment.parts, list: [...payment.parts.list] } } }).map(text),
    ).toEqual([
      '2026-1 2026-01-01..2026-12-31 12000000 2026-02-28',
      '2026-2 2026-01-01..2026-12-31 4000000 2026-09-15',
    ]);
  });

  it('tell the listed part and its stated day', () => {
    const [first] = instalments({
      payment: { ...payment, parts: { ...payment.parts, list: [...payment.parts.list] } },
      window: ['2026-01-01', '2026-03-31'],
    });
    const source = { rules: ['S4.35', 'S4.36'], clause: 'payment-by-calendar' };
    expect([first?.number, first?.amount, first?.dueOn]).toEqual([
      1,
      {
        known: true,
        value: money(120_000_00, 'DKK'),
        because: {
          ...source,
          steps: [
            { code: 'yearlyAmount', amount: money(160_000_00, 'DKK') },
            { code: 'listedPart', number: 1, of: 2, amount: money(120_000_00, 'DKK') },
          ],
        },
      },
      {
        known: true,
        value: day('2026-02-28'),
        because: { ...source, steps: [{ code: 'stated', day: day('2026-02-28') }] },
      },
    ]);
  });
});

describe('S4.35 a yearly amount that follows an index', () => {
  const regulation = { index: { en: 'Wages' }, firstYear: 2026, rounding: 'wholeUnit' as const };
  const payment = { instalmentsPerYear: 1, regulation };
  const entered = {
    kind: 'indexEntered',
    on: '2026-01-10',
    by: 'organisation',
    key: 'figures',
    clause: 'payment-by-calendar',
    year: 2026,
    base: '100',
    figure: '110',
    source: 'Yearbook',
  } as const;
  const accepted = { kind: 'accepted', on: '2026-01-12', by: 'municipality', subject: 'indexEntered/figures' } as const;

  it.each([
    { events: [], told: 'indexPending', because: 'nobody has entered the figures' },
    { events: [entered], told: 'awaitsAcceptance', because: 'payer and payee must both own them' },
    { events: [entered, accepted], told: '17600000', because: 'ten per cent more' },
  ])('$told: $because', ({ events, told }) => {
    expect(instalments({ payment, events: [...events] }).map(text)).toEqual([
      `2026-1 2026-01-01..2026-12-31 ${told} 2026-12-31`,
    ]);
  });
});
