import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { money } from '../money/index.ts';
import { fundedTotal, fundedYears, unfundedSpans } from './funding-horizon.ts';

const today = day('2026-11-21');
const granted = (fromYear: number, untilYear: number, id = 'appropriation') =>
  aClause('appropriation', { fromYear, untilYear }, { id, ruleIds: ['S2.07', 'S2.09'] });

function unfunded(term: readonly [string | null, string | null], ...years: readonly (readonly [number, number])[]) {
  const clauses = [
    aTerm(term[0], term[1], ['S0.57']),
    ...years.map(([from, until], index) => granted(from, until, `grant-${index}`)),
  ];
  return unfundedSpans(anAgreement({ clauses }), today);
}

describe('S2.07 what has been set aside', () => {
  const agreement = anAgreement({ clauses: [aTerm('2024-01-01', '2033-06-30'), granted(2024, 2026)] });

  it('is DKK 325,000 a year in 2024 to 2026', () => {
    expect(fundedYears(agreement)).toEqual(
      [2024, 2025, 2026].map((year) => ({
        year,
        amount: money(325_000_00, 'DKK'),
        by: 'municipality',
        because: {
          rules: ['S2.07', 'S2.09'],
          clause: 'appropriation',
          steps: [{ code: 'grantedForYear', year, amount: money(325_000_00, 'DKK') }],
        },
      })),
    );
  });

  it('is DKK 975,000 in total', () => {
    expect(fundedTotal(agreement)).toEqual({
      known: true,
      value: money(975_000_00, 'DKK'),
      because: {
        rules: ['S2.07', 'S2.09'],
        clause: 'appropriation',
        steps: [{ code: 'totalled', count: 3, amount: money(975_000_00, 'DKK') }],
      },
    });
  });

  it('is nothing where no money is spoken of', () => {
    expect([fundedYears(anAgreement()), fundedTotal(anAgreement())]).toEqual([[], null]);
  });
});

describe('S2.09 the term without money', () => {
  it('is 1 January 2027 to 30 June 2033, by the rules of both clauses', () => {
    expect(unfunded([null, '2033-06-30'], [2024, 2026])).toEqual({
      known: true,
      value: [{ from: day('2027-01-01'), until: day('2033-06-30') }],
      because: {
        rules: ['S2.07', 'S2.09', 'S0.57'],
        clause: 'grant-0',
        steps: [
          { code: 'fundedUntil', day: day('2026-12-31') },
          { code: 'stated', day: day('2033-06-30') },
        ],
      },
    });
  });

  it.each([
    { term: ['2024-01-01', '2026-12-31'], years: [[2024, 2026]], spans: [], because: 'all is covered' },
    {
      term: ['2023-07-01', '2027-06-30'],
      years: [[2024, 2026]],
      spans: ['2023-07-01..2023-12-31', '2027-01-01..2027-06-30'],
      because: 'before and after',
    },
    {
      term: ['2024-01-01', '2028-12-31'],
      years: [
        [2024, 2024],
        [2027, 2027],
      ],
      spans: ['2025-01-01..2026-12-31', '2028-01-01..2028-12-31'],
      because: 'a hole between two grants',
    },
    {
      term: ['2024-01-01', null],
      years: [[2024, 2026]],
      spans: ['2027-01-01..null'],
      because: 'the term has no known end',
    },
    {
      term: ['2024-01-01', '2025-06-30'],
      years: [[2027, 2028]],
      spans: ['2024-01-01..2025-06-30'],
      because: 'the money comes when it is over',
    },
    {
      term: ['2027-03-01', '2028-06-30'],
      years: [[2024, 2026]],
      spans: ['2027-03-01..2028-06-30'],
      because: 'the money was there before it began',
    },
    {
      term: ['2024-01-01', '2026-12-31'],
      years: [
        [2025, 2026],
        [2024, 2025],
      ],
      spans: [],
      because: 'grants may overlap and stand in any order',
    },
  ] as const)('$spans: $because', ({ spans, term, years }) => {
    const found = unfunded(term, ...years);
    expect(found.known && found.value.map(({ from, until }) => `${from}..${until}`)).toEqual(spans);
  });

  it('rests on all that covers it, up to the last day covered, and on the end only where it is known', () => {
    expect(unfunded(['2024-01-01', null], [2026, 2026], [2024, 2024])).toEqual({
      known: true,
      value: [
        { from: day('2025-01-01'), until: day('2025-12-31') },
        { from: day('2027-01-01'), until: null },
      ],
      because: {
        rules: ['S2.07', 'S2.09'],
        clause: 'grant-0',
        steps: [{ code: 'fundedUntil', day: day('2026-12-31') }],
      },
    });
  });

  it('begins with the first day covered where its own is not known', () => {
    const found = unfunded([null, '2026-12-31'], [2026, 2026], [2024, 2024]);
    expect(found.known && found.value.map(({ from, until }) => `${from}..${until}`)).toEqual([
      '2025-01-01..2025-12-31',
    ]);
  });

  it('is undetermined where no money is spoken of', () => {
    const found = unfunded(['2024-01-01', '2026-12-31']);
    expect(found.known ? null : found.missing).toEqual({ code: 'noAppropriation' });
  });
});
