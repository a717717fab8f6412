import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { agreed, beloved, besides, type PerEvent, sek } from './a-round.ts';
import { exposureOf } from './exposure.ts';

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
