import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm } from '../../clause/a-clause.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';

type Plan = NonNullable<Parameters<typeof aClause<'plan'>>[1]>;

function plans(plan: Plan, term: readonly [string | null, string | null], window: readonly [string, string]) {
  const agreement = anAgreement({ clauses: [aTerm(term[0], term[1]), aClause('plan', plan)] });
  return ledgerOf(agreement, { from: day(window[0]), until: day(window[1]) }, day('2020-01-01'));
}

describe('S0.27 two years at a time, made anew every year', () => {
  it.each([
    {
      plan: {},
      window: ['2025-06-01', '2026-06-30'],
      plans: [
        'plan/plan/2026, 2025-01-01 .. 2025-12-31, notYet',
        'plan/plan/2027, 2026-01-01 .. 2026-12-31, notYet',
        'plan/plan/2024, 2024-03-20 .. noDeadline, notYet',
      ],
      because: 'each stands before its first year; the first runs still',
    },
    {
      plan: {},
      window: ['2032-01-01', '2033-12-31'],
      plans: ['plan/plan/2033, 2032-01-01 .. 2032-12-31, notYet'],
      because: 'no plan begins after the end',
    },
    {
      plan: { yearsRun: 'agreementYear' },
      window: ['2025-04-01', '2025-04-30'],
      plans: ['plan/plan/2026, 2025-03-20 .. 2026-03-19, notYet', 'plan/plan/2024, 2024-03-20 .. noDeadline, notYet'],
      because: 'years counted from the start',
    },
    {
      plan: { horizonYears: 3, updateEveryYears: 3 },
      window: ['2027-01-01', '2029-12-31'],
      plans: ['plan/plan/2030, 2027-01-01 .. 2029-12-31, notYet'],
      because: 'no overlap where nothing is updated in between',
    },
    {
      plan: { yearsRun: 'unstated' },
      window: ['2025-01-01', '2025-12-31'],
      plans: ['plan/plan/yearly, 2024-03-20 .. planYearUnstated, notYet'],
      because: 'which years is not stated',
    },
  ] as const)('$plans: $because', ({ plan, plans: expected, window }) => {
    expect(plans(plan, ['2024-03-20', '2033-06-30'], window).map(inShort)).toEqual(expected);
  });

  it('S1.15, S1.22 cannot date the plan for the coming year without a start', () => {
    const found = plans({ horizonYears: 1 }, [null, null], ['2025-01-01', '2025-12-31']);
    expect(found.map((entry) => [inShort(entry), entry.deed])).toEqual([
      ['plan/plan/yearly, ? .. startUnstated, undetermined', { code: 'keepPlan', plan: { en: 'Text' }, years: 1 }],
    ]);
  });

  it('says which years, and why by then', () => {
    const [found] = plans({}, ['2024-03-20', '2033-06-30'], ['2025-01-01', '2025-12-31']);
    expect([found?.deed, found?.dueOn]).toEqual([
      { code: 'adoptPlan', plan: { en: 'Text' }, firstYear: 2026, lastYear: 2027 },
      {
        known: true,
        value: day('2025-12-31'),
        because: {
          rules: [],
          clause: 'plan',
          steps: [{ code: 'periodOf', every: 'plan', from: day('2026-01-01'), until: day('2027-12-31') }],
        },
      },
    ]);
  });

  it('S0.25 is owed by whom the agreement lets adopt it', () => {
    const [found] = plans({ adoptedBy: 'municipality' }, ['2024-03-20', '2033-06-30'], ['2025-01-01', '2025-12-31']);
    expect(found?.who).toEqual(['municipality']);
  });

  it('says which years the first one is for, though by no day', () => {
    const found = plans({}, ['2024-03-20', '2033-06-30'], ['2024-01-01', '2024-12-31']);
    expect(found.find(({ key }) => key === 'plan/plan/2024')?.dueOn).toEqual({
      known: false,
      missing: { code: 'noDeadline' },
      because: {
        rules: [],
        clause: 'plan',
        steps: [{ code: 'periodOf', every: 'plan', from: day('2024-01-01'), until: day('2025-12-31') }],
      },
    });
  });
});
