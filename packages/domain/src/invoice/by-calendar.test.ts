import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { accepted, drafts, type Event, type Events, told } from './a-draft.ts';

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
      'clauseLeftOpen',
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
      told([clause], figures, '2020-12-31')[0],
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
