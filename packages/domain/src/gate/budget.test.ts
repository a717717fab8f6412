import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from '../record/index.ts';
import { inTheWay } from './a-record.ts';

const plan = { en: 'Text' };
const budget = { preparedBy: 'municipality', approvedBy: 'organisation' };
const clauses = [aClause('funding', { budget }), aClause('plan', { horizonYears: 2 })];
const drawnUp: WrittenRecord<'planDrawnUp'> = {
  kind: 'planDrawnUp',
  on: '2025-11-01',
  by: 'organisation',
  key: 'plan-2026',
  plan: 'plan',
  firstYear: 2026,
  parts: [],
  efforts: [],
};
const accepted: WrittenRecord<'accepted'> = {
  kind: 'accepted',
  on: '2025-11-20',
  by: 'municipality',
  subject: 'planDrawnUp/plan-2026',
};
const prepared: WrittenRecord<'budgetPrepared'> = {
  kind: 'budgetPrepared',
  on: '2025-12-01',
  by: 'municipality',
  key: 'budget-2026',
  year: 2026,
  body: 'municipality',
  total: { amountMinor: 1_000_00, currency: 'DKK' },
};
const approved: WrittenRecord<'budgetApproved'> = {
  kind: 'budgetApproved',
  on: '2025-12-10',
  by: 'organisation',
  budget: 'budget-2026',
  body: 'organisation',
};

describe('S0.54 a budget is prepared by one, once a year, on the plan for that year', () => {
  it.each([
    { events: [drawnUp, accepted], record: prepared, refusal: null, because: 'the plan stands' },
    { events: [], record: prepared, refusal: { code: 'planForYearMissing', plan, year: 2026 }, because: 'no plan' },
    {
      events: [drawnUp],
      record: prepared,
      refusal: { code: 'planForYearNotAccepted', plan, year: 2026, waitingFor: ['municipality'] },
      because: 'a plan of one party alone',
    },
    {
      events: [drawnUp, { ...accepted, on: '2025-12-02' }],
      record: prepared,
      refusal: { code: 'planForYearNotAccepted', plan, year: 2026, waitingFor: ['municipality'] },
      because: 'accepted a day after the budget',
    },
    {
      events: [drawnUp, accepted],
      record: { ...prepared, year: 2027 },
      refusal: null,
      because: 'the plan is for two years',
    },
    {
      events: [drawnUp, accepted],
      record: { ...prepared, year: 2028 },
      refusal: { code: 'planForYearMissing', plan, year: 2028 },
      because: 'and not for a third',
    },
    {
      events: [drawnUp, accepted],
      record: { ...prepared, year: 2025 },
      refusal: { code: 'planForYearMissing', plan, year: 2025 },
      because: 'nor for the year before',
    },
    {
      events: [drawnUp, accepted, prepared],
      record: { ...prepared, key: 'second' },
      refusal: { code: 'budgetAlreadyPrepared', year: 2026, on: day('2025-12-01') },
      because: 'one a year',
    },
    {
      events: [drawnUp, accepted],
      record: { ...prepared, body: 'organisation' },
      refusal: { code: 'otherBodyPrepares', body: 'municipality' },
      because: 'the approver does not prepare',
    },
  ])('$because', ({ events, record, refusal }) => {
    expect(inTheWay({ clauses, events }, record)).toEqual(refusal);
  });

  it('asks for no plan where the agreement has none', () => {
    expect(inTheWay({ clauses: [aClause('funding', { budget })] }, prepared)).toBeNull();
  });

  it('needs a clause that says who prepares and who approves', () => {
    expect(inTheWay({ clauses: [aClause('funding')] }, prepared)).toEqual({ code: 'noBudgetAgreed' });
    expect(inTheWay({}, approved)).toEqual({ code: 'noBudgetAgreed' });
  });
});

describe('S0.54 a budget is approved by another than prepared it', () => {
  const before = [drawnUp, accepted, prepared];

  it.each([
    { events: before, record: approved, refusal: null, because: 'the other approves' },
    {
      events: [drawnUp],
      record: approved,
      refusal: { code: 'unknownBudget', budget: 'budget-2026' },
      because: 'none is prepared',
    },
    {
      events: before,
      record: { ...approved, body: 'municipality' },
      refusal: { code: 'preparerCannotApprove', body: 'municipality' },
      because: 'nobody approves their own',
    },
    {
      events: before,
      record: { ...approved, body: 'group' },
      refusal: { code: 'otherBodyApproves', body: 'organisation' },
      because: 'another than the agreement names',
    },
    {
      events: [...before, approved],
      record: approved,
      refusal: { code: 'budgetAlreadyApproved', on: day('2025-12-10') },
      because: 'it is approved once',
    },
  ])('$because', ({ events, record, refusal }) => {
    expect(inTheWay({ clauses, events }, record)).toEqual(refusal);
  });
});
