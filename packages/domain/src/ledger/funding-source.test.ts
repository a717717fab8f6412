import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import { unfundedSpans } from './funding-horizon.ts';
import { fundingOverlaps } from './funding-overlap.ts';
import { fundingSources } from './funding-source.ts';
import { agreementOf, asOf, granted, grants, perRound, words } from './a-source-of-money.ts';

describe('every source of money', () => {
  it('is named with who gives it, for what and when', () => {
    const clauses = [
      granted(2024, 2026, { what: 'project-leader' }),
      grants({ key: 'north', from: '2025-03-01' }),
      perRound,
      aClause('paymentByCalendar', {}),
      aClause('paymentByInstalments', { what: 'room' }),
      aClause('review'),
    ];
    expect(fundingSources(agreementOf(clauses), asOf).map(({ because: _because, ...source }) => source)).toEqual([
      {
        key: 'appropriation',
        kind: 'appropriation',
        giver: 'municipality',
        what: 'project-leader',
        from: day('2024-01-01'),
        until: day('2026-12-31'),
      },
      {
        key: 'funding/north',
        kind: 'grant',
        giver: words('The north fund'),
        what: 'courses',
        from: day('2025-03-01'),
        until: null,
      },
      {
        key: 'payment-per-event',
        kind: 'payment',
        giver: 'municipality',
        what: 'courses',
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
      {
        key: 'payment-by-calendar',
        kind: 'payment',
        giver: 'municipality',
        what: null,
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
      {
        key: 'payment-by-instalments',
        kind: 'payment',
        giver: 'municipality',
        what: 'room',
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
    ]);
  });

  it('covers the term only as far as both its days are known, and a payment covers nothing of itself', () => {
    const spans = (...clauses: readonly ClauseInput[]) => {
      const found = unfundedSpans(agreementOf(clauses), asOf);
      return found.known ? found.value.map(({ from, until }) => `${from}..${until}`) : found.missing.code;
    };
    expect([
      spans(granted(2024, 2024), grants({ key: 'north', from: '2025-01-01', until: '2026-06-30' })),
      spans(grants({ key: 'north', from: '2025-01-01', until: '2026-06-30' })),
      spans(grants({ key: 'north', from: '2025-01-01' }, { key: 'south', until: '2026-06-30' })),
      spans(aClause('paymentByCalendar')),
    ]).toEqual([
      ['2026-07-01..2027-12-31'],
      ['2024-01-01..2024-12-31', '2026-07-01..2027-12-31'],
      'noAppropriation',
      'noAppropriation',
    ]);
  });
});

describe('days on which more than one source pays', () => {
  const overlaps = (...clauses: readonly ClauseInput[]) =>
    fundingOverlaps(agreementOf(clauses), asOf).map(
      ({ from, sources, until }) => `${from}..${until ?? ''} ${sources.join('+')}`,
    );

  it('are told apart by who pays', () => {
    expect(
      overlaps(
        granted(2024, 2026),
        grants({ key: 'north', from: '2025-07-01', until: '2026-06-30' }, { key: 'south', from: '2026-01-01' }),
        aClause('paymentByCalendar'),
      ),
    ).toEqual([
      '2025-07-01..2025-12-31 appropriation+funding/north',
      '2026-01-01..2026-06-30 appropriation+funding/north+funding/south',
      '2026-07-01..2026-12-31 appropriation+funding/south',
    ]);
  });

  it('are none where one pays at a time, or no day is known', () => {
    expect([
      overlaps(granted(2024, 2024), grants({ key: 'north', from: '2025-01-01' })),
      overlaps(grants({ key: 'north' }, { key: 'south' })),
      overlaps(granted(2024, 2026), grants({ key: 'north', until: '2025-12-31' })),
      overlaps(),
    ]).toEqual([[], [], [], []]);
  });
});
