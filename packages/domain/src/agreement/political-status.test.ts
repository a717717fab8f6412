import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { statusOf } from './status.ts';
import { begins, concluded, ends, signed, stateOf, term } from './a-status.ts';

const notConcluded = { conclusion: { kind: 'notConcluded' } } as const;

describe('S2.04, S2.05 only the last instance approves', () => {
  const chain = [
    { body: 'committee', name: 'Committee', act: 'recommend' },
    { body: 'council', name: 'Council', act: 'approve' },
  ] as const;
  const politics = (administrationRecommends: boolean) =>
    aClause(
      'condition',
      {
        kind: 'politicalDecision',
        of: 'municipality',
        caseNumber: '23/10651',
        chain: [...chain],
        administrationRecommends,
        annex: null,
      },
      { ruleIds: ['S2.04', 'S2.05'] },
    );
  const decides = (body: string, outcome: 'recommended' | 'approved' | 'rejected', on: string) =>
    ({ kind: 'decisionTaken', on, body, outcome }) as const;
  const outstanding = { code: 'finalInstanceOutstanding', body: 'Council' };

  it.each([
    { recommends: false, events: [], state: 'draft', because: 'nobody has said anything' },
    { recommends: true, events: [], state: 'recommended', because: 'the administration recommends, nothing more' },
    {
      recommends: false,
      events: [decides('committee', 'recommended', '2024-02-06')],
      state: 'recommended',
      because: 'an instance on the way',
    },
    {
      recommends: true,
      events: [decides('committee', 'approved', '2024-02-06')],
      state: 'recommended',
      because: 'an instance on the way cannot approve',
    },
    {
      recommends: true,
      events: [decides('committee', 'rejected', '2024-02-06')],
      state: 'rejected',
      because: 'an instance says no',
    },
    {
      recommends: true,
      events: [decides('committee', 'rejected', '2024-02-06'), decides('council', 'approved', '2024-03-12')],
      state: 'approved',
      because: 'the last instance outweighs it',
    },
    {
      recommends: true,
      events: [decides('council', 'rejected', '2024-03-12')],
      state: 'rejected',
      because: 'the last instance says no',
    },
    {
      recommends: true,
      events: [decides('council', 'approved', '2026-03-12')],
      state: 'recommended',
      because: 'not yet decided on that day',
    },
  ])('$state: $because', ({ events, recommends, state }) => {
    const found = stateOf({ ...notConcluded, clauses: [term, politics(recommends)], events }, '2025-01-01');
    expect(found.state).toBe(state);
  });

  it('tells what has been recorded and what is outstanding, by the case’s rules', () => {
    const events = [decides('committee', 'recommended', '2024-02-06')];
    const agreement = anAgreement({ ...notConcluded, clauses: [term, politics(true)], events });
    expect(statusOf(agreement, day('2025-01-01'))).toEqual({
      state: 'recommended',
      reasons: [
        { code: 'notConcluded' },
        { code: 'administrationRecommends', caseNumber: '23/10651' },
        { code: 'decided', body: 'Committee', outcome: 'recommended', day: day('2024-02-06') },
        outstanding,
      ],
      because: { rules: ['S2.04', 'S2.05'], clause: 'condition', steps: [] },
    });
  });

  it('tells who decided, and nothing of what nobody said', () => {
    const events = [decides('council', 'approved', '2024-03-12')];
    expect([
      stateOf({ ...notConcluded, clauses: [term, politics(false)], events }, '2025-01-01'),
      stateOf({ ...notConcluded, clauses: [term, politics(false)] }, '2025-01-01'),
    ]).toEqual([
      {
        state: 'approved',
        reasons: [
          { code: 'notConcluded' },
          { code: 'decided', body: 'Council', outcome: 'approved', day: day('2024-03-12') },
        ],
      },
      { state: 'draft', reasons: [{ code: 'notConcluded' }, outstanding] },
    ]);
  });

  it('is asked of political cases only', () => {
    const dialogue = aClause('condition', { kind: 'dialogueFirst', before: ['budget'] });
    expect(
      [concluded, notConcluded].map((facts) => stateOf({ ...facts, clauses: [term, dialogue] }, '2026-01-01')),
    ).toEqual([
      { state: 'inForce', reasons: [begins, ends, signed] },
      { state: 'draft', reasons: [{ code: 'notConcluded' }] },
    ]);
  });

  it('S2.04 is not in force before the last instance, even when concluded', () => {
    const facts = { ...concluded, clauses: [term, politics(true)] };
    const approved = { ...facts, events: [decides('council', 'approved', '2024-05-12')] };
    expect([
      stateOf(facts, '2026-01-01'),
      stateOf(approved, '2024-05-11').state,
      stateOf(approved, '2024-05-12').state,
    ]).toEqual([
      {
        state: 'recommended',
        reasons: [{ code: 'administrationRecommends', caseNumber: '23/10651' }, outstanding, signed],
      },
      'recommended',
      'inForce',
    ]);
  });

  it('waits for the case that has come least far', () => {
    const second = aClause(
      'condition',
      {
        kind: 'politicalDecision',
        of: 'organisation',
        caseNumber: '24/7',
        chain: [{ body: 'board', name: 'Board', act: 'approve' }],
        administrationRecommends: false,
        annex: null,
      },
      { id: 'second-condition' },
    );
    const facts = { ...notConcluded, clauses: [term, politics(true), second] };
    expect([
      stateOf({ ...facts, events: [decides('council', 'approved', '2024-03-12')] }, '2025-01-01').state,
      stateOf(
        {
          ...facts,
          events: [decides('council', 'approved', '2024-03-12'), decides('board', 'approved', '2024-03-13')],
        },
        '2025-01-01',
      ).state,
    ]).toEqual(['draft', 'approved']);
  });
});
