import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../../clause/a-clause.ts';
import { ledgerOf } from '../ledger.ts';

type Event = NonNullable<AgreementFacts['events']>[number];

const words = { en: 'Text' };
const everyYear = { kind: 'everyPeriod', every: 'year', dueMonth: null } as const;
const accepted = (subject: string, on: string, by = 'organisation'): Event => ({ kind: 'accepted', on, by, subject });

/** Each entry of 2026 with the day a record settled it. */
function settled(clauses: readonly ClauseInput[], events: readonly Event[]): readonly string[] {
  const agreement = anAgreement({ clauses: [aTerm('2024-03-20', '2033-06-30'), ...clauses], events });
  return ledgerOf(agreement, { from: day('2026-01-01'), until: day('2026-12-31') }, day('2026-12-31')).map(
    ({ key, settledOn, stateBecause }) => `${key}: ${stateBecause.code === 'decidedOn' ? settledOn : 'not settled'}`,
  );
}

describe('S0.14 the joint mapping', () => {
  const done: Event = { kind: 'mappingDone', on: '2026-02-03', by: 'municipality', findings: 'Text' };
  it.each([
    { events: [], entry: 'focus-areas/mapping/choice-of-efforts: not settled', because: 'nobody has mapped the needs' },
    { events: [done], entry: 'focus-areas/mapping/choice-of-efforts: 2026-02-03', because: 'it is done' },
    {
      events: [done, { ...done, on: '2026-05-06' }],
      entry: 'focus-areas/mapping/choice-of-efforts: 2026-02-03',
      because: 'the first one was there before the choice',
    },
  ])('$entry: $because', ({ entry, events }) => {
    expect(settled([aClause('focusAreas')], events)).toEqual([entry]);
  });
});

describe('S0.54 a year’s budget', () => {
  const budget = aClause('funding', { budget: { preparedBy: 'organisation', approvedBy: 'municipality' } });
  const prepared = (year: number, key: string): Event => ({
    kind: 'budgetPrepared',
    on: '2026-02-03',
    by: 'organisation',
    key,
    year,
    body: 'organisation',
    total: { amountMinor: 100_00, currency: 'DKK' },
  });
  const approved = (of: string): Event => ({
    kind: 'budgetApproved',
    on: '2026-03-04',
    by: 'municipality',
    budget: of,
    body: 'municipality',
  });

  it.each([
    { events: [], entries: ['not settled', 'not settled'], because: 'nobody has prepared it' },
    {
      events: [prepared(2025, 'old'), approved('old')],
      entries: ['not settled', 'not settled'],
      because: 'last year’s is not this year’s',
    },
    { events: [prepared(2026, 'new')], entries: ['not settled', '2026-02-03'], because: 'it waits for approval' },
    {
      events: [prepared(2025, 'old'), prepared(2026, 'new'), approved('old')],
      entries: ['not settled', '2026-02-03'],
      because: 'another budget was approved',
    },
    {
      events: [prepared(2026, 'new'), approved('new')],
      entries: ['2026-03-04', '2026-02-03'],
      because: 'it is prepared and approved',
    },
  ])('approved $entries.0, prepared $entries.1: $because', ({ entries: [approval, preparation], events }) => {
    expect(settled([budget], events)).toEqual([
      `funding/budget-approved/2026: ${approval}`,
      `funding/budget-prepared/2026: ${preparation}`,
    ]);
  });
});

describe('S0.47, S1.15 a body’s yearly meeting', () => {
  const body = aClause('governanceBody', {
    meetings: [
      { key: 'yearly', timing: everyYear, agenda: [{ key: 'plan', words }] },
      { key: 'now-and-then', timing: { kind: 'continuous' }, agenda: [] },
    ],
  });
  const board = aClause('governanceBody', { body: 'board' }, { id: 'board' });
  const met = (agenda: readonly string[], of = 'group'): Event => ({
    kind: 'meetingHeld',
    on: '2026-05-05',
    by: 'municipality',
    key: 'may',
    body: of,
    host: null,
    attended: [],
    agenda: [...agenda],
  });
  it.each([
    { events: [], yearly: 'not settled', because: 'nobody met' },
    { events: [met(['plan'])], yearly: '2026-05-05', because: 'it met and dealt with the plan' },
    { events: [met([])], yearly: 'not settled', because: 'the plan was not on the agenda' },
    { events: [met(['plan'], 'board')], yearly: 'not settled', because: 'another body met' },
  ])('$yearly: $because', ({ events, yearly }) => {
    expect(settled([body, board], events)).toEqual([
      `governance-body/yearly/2026: ${yearly}`,
      'governance-body/now-and-then/always: not settled',
    ]);
  });
});

describe('S4.39 opening hours', () => {
  const proposed = (clause: string): Event => ({
    kind: 'openingHoursProposed',
    on: '2026-01-05',
    by: 'organisation',
    key: 'week',
    clause,
    from: '2026-01-12',
    hours: [{ weekday: 1, opens: '09:30', closes: '15:00' }],
  });
  it.each([
    { events: [proposed('opening-hours')], hours: 'not settled', because: 'the other has not agreed' },
    {
      events: [proposed('opening-hours'), accepted('openingHoursProposed/week', '2026-01-08', 'municipality')],
      hours: '2026-01-08',
      because: 'both have said so',
    },
  ])('$hours: $because', ({ events, hours }) => {
    expect(settled([aClause('openingHours')], events)).toEqual([`opening-hours/hours/once: ${hours}`]);
  });
});

describe('S0.28 a plan', () => {
  const drawnUp = (key: string, firstYear: number, on = '2026-02-03'): Event => ({
    kind: 'planDrawnUp',
    on,
    by: 'municipality',
    key,
    plan: 'plan',
    firstYear,
    parts: [],
    efforts: [],
  });
  const yes = (key: string, on: string) => accepted(`planDrawnUp/${key}`, on);
  it.each([
    { events: [drawnUp('new', 2026)], plans: ['not settled', 'not settled'], because: 'the other has not accepted it' },
    {
      events: [drawnUp('new', 2026), yes('new', '2026-03-04')],
      plans: ['2026-03-04', 'not settled'],
      because: 'all have accepted it for those years',
    },
    {
      events: [
        drawnUp('new', 2026),
        drawnUp('newer', 2026, '2026-02-10'),
        yes('newer', '2026-03-09'),
        yes('new', '2026-03-04'),
      ],
      plans: ['2026-03-04', 'not settled'],
      because: 'the first version that all have accepted',
    },
    {
      events: [drawnUp('new', 2026), drawnUp('newer', 2026, '2026-02-10'), yes('newer', '2026-03-09')],
      plans: ['2026-03-09', 'not settled'],
      because: 'a version that nobody accepted is none',
    },
    {
      events: [drawnUp('old', 2024), yes('old', '2026-03-04')],
      plans: ['not settled', '2026-03-04'],
      because: 'for the first years, and no others',
    },
  ])('for 2026 $plans.0, for 2024 $plans.1: $because', ({ events, plans: [next, first] }) => {
    const other = { ...drawnUp('other', 2026), plan: 'other-plan' } as Event;
    const all = [other, yes('other', '2026-02-05'), ...events];
    const agreement = anAgreement({
      clauses: [
        aTerm('2024-03-20', '2033-06-30'),
        aClause('plan'),
        aClause('plan', { plan: 'other-plan', adoptedBy: null }, { id: 'other' }),
      ],
      events: all,
    });
    const entries = ledgerOf(
      agreement,
      { from: day('2025-01-01'), until: day('2025-12-31') },
      day('2026-12-31'),
    ).filter(({ clause }) => clause === 'plan');
    expect(entries.map(({ key, settledOn }) => `${key}: ${settledOn ?? 'not settled'}`)).toEqual([
      `plan/plan/2026: ${next}`,
      `plan/plan/2024: ${first}`,
    ]);
  });
});
