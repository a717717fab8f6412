import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { isoAt, placesFrom, wallCalendar } from '../calendar/a-wall-calendar.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { money } from '../money/index.ts';
import { type Instalment, instalmentsWithin } from './payment.ts';
import { situationOf } from './situation.ts';

type Payment = NonNullable<Parameters<typeof aClause<'paymentByCalendar'>>[1]>;
interface Case {
  readonly payment?: Payment;
  readonly term?: readonly [string | null, string | null];
  readonly window?: readonly [string, string];
  readonly events?: NonNullable<Parameters<typeof anAgreement>[0]>['events'];
}

function instalments({
  events = [],
  payment = {},
  term = ['2020-01-01', null],
  window = ['2026-01-01', '2026-12-31'],
}: Case): readonly Instalment[] {
  const clauses = [
    aTerm(term[0], term[1]),
    aClause('paymentByCalendar', payment, { ruleIds: ['S4.35', 'S4.36'] }),
    aClause('ordinaryTermination', { notice: { length: { months: 1 }, counting: 'fromNoticeDay', alignment: null } }),
  ];
  const agreement = anAgreement({ clauses, events });
  const clause = clauseOf(agreement, 'paymentByCalendar');
  if (!clause) throw new Error('the agreement has no payment');
  return instalmentsWithin(
    clause,
    situationOf(agreement, { from: day(window[0]), until: day(window[1]) }, day('2026-05-01')),
  );
}

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
    expect(instalments(of as Case).map(text)).toEqual(told);
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

  it('adds up to the year to the last øre, and its periods are the year without gap or overlap', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4, 6, 12),
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 2021, max: 2100 }),
        (parts, amountMinor, year) => {
          const found = instalments({
            payment: { yearly: { amountMinor, currency: 'DKK' }, instalmentsPerYear: parts },
            window: [`${year}-01-01`, `${year}-12-31`],
          });
          const amounts = found.map(({ amount }) => (amount.known ? amount.value.amountMinor : Number.NaN));
          const places = placesFrom(`${year}-01-01`, `${year}-12-31`);
          const covered = places.map(
            (place) =>
              found.filter(({ period }) => `${period.from}` <= isoAt(place) && isoAt(place) <= `${period.until}`)
                .length,
          );
          const months = new Set(
            found.map(({ period }) => wallCalendar[0] && period.until.month - period.from.month + 1),
          );
          expect([
            found.length,
            amounts.reduce((total, each) => total + each, 0),
            Math.max(...amounts) - Math.min(...amounts) <= 1,
          ]).toEqual([parts, amountMinor, true]);
          expect([[...new Set(covered)], [...months]]).toEqual([[1], [12 / parts]]);
        },
      ),
      { numRuns: 60 },
    ));
});
