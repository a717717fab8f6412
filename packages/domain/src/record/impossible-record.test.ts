import { expect, it } from 'vitest';
import { aDefinition } from '../agreement/an-agreement.ts';
import { parseAgreementDefinition } from '../agreement/definition.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from './record.ts';

const head = { on: '2026-11-01', by: 'municipality' };

it.each<{ record: WrittenRecord; at: string; expected: string }>([
  {
    record: { kind: 'effortMadeFinal', ...head, effort: 'reading', process: 'Text' },
    at: 'effort',
    expected: 'no such event, since the agreement lacks a recorded effort',
  },
  {
    record: { kind: 'planDrawnUp', ...head, key: 'plan', plan: 'other', firstYear: 2027, parts: [], efforts: [] },
    at: 'plan',
    expected: 'a plan: exactly plan',
  },
  {
    record: { kind: 'accepted', ...head, subject: 'planDrawnUp/plan' },
    at: 'subject',
    expected: 'no such event, since the agreement lacks a record that can be accepted',
  },
  {
    record: {
      kind: 'choiceMade',
      ...head,
      key: 'years',
      clause: 'plan',
      chosen: { of: 'planYears', yearsRun: 'calendarYear' },
    },
    at: 'clause',
    expected: 'no such event, since the agreement lacks a clause that leaves planYears open',
  },
  {
    record: { kind: 'budgetApproved', ...head, budget: 'none', body: 'organisation' },
    at: 'budget',
    expected: 'no such event, since the agreement lacks a prepared budget',
  },
  {
    record: {
      kind: 'budgetPrepared',
      ...head,
      key: 'budget',
      year: 2027,
      body: 'nobody',
      total: { amountMinor: 1, currency: 'DKK' },
    },
    at: 'body',
    expected: 'who prepares or approves the budget: one of municipality, organisation',
  },
  {
    record: { kind: 'deviationMade', ...head, from: 'budget', dialogue: 'talk', change: 'Text' },
    at: 'dialogue',
    expected: 'no such event, since the agreement lacks a dialogue',
  },
  {
    record: {
      kind: 'joined',
      ...head,
      party: 'organisation',
      organisation: 'municipality',
      side: 'organisation',
      actingThrough: null,
      decision: null,
    },
    at: 'party',
    expected: 'a key that no other party has',
  },
  {
    record: { kind: 'conditionMet', ...head, key: 'met', clause: 'plan', met: true, reason: null },
    at: 'clause',
    expected: 'no such event, since the agreement lacks a clause with a condition',
  },
  {
    record: { kind: 'dutyWaived', ...head, entry: 'tea/always', reason: 'Text' },
    at: 'entry',
    expected: "a ledger entry's key, which begins with a clause's id",
  },
])('$record.kind: $expected', ({ at, expected, record }) => {
  const budget = { preparedBy: 'municipality', approvedBy: 'organisation' };
  const definition = aDefinition({ clauses: [aClause('plan'), aClause('funding', { budget })], events: [record] });
  const parsed = parseAgreementDefinition(definition, new Set(['municipality', 'organisation']));
  const problems = parsed.accepted ? [] : parsed.refusal;
  expect(problems.map(({ expected: told, path }) => [path, told])).toEqual([[`events[0].${at}`, expected]]);
});
