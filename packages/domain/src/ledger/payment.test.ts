import { describe, expect, it } from 'vitest';
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
