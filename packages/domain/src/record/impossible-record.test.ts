import { expect, it } from 'vitest';
import { aDefinition } from '../agreement/an-agreement.ts';
import { parseAgreementDefinition } from '../agreement/definition.ts';
import type { Expectation } from '../agreement/definition-problem.ts';
import { aClause } from '../clause/a-clause.ts';
import type { WrittenRecord } from './record.ts';

const head = { on: '2026-11-01', by: 'municipality' };

it.each<{ record: WrittenRecord; at: string; expected: Expectation }>([
  {
    record: { kind: 'effortMadeFinal', ...head, effort: 'reading', process: 'Text' },
    at: 'effort',
    expected: { code: 'noneToName', named: 'effort' },
  },
  {
    record: { kind: 'planDrawnUp', ...head, key: 'plan', plan: 'other', firstYear: 2027, parts: [], efforts: [] },
    at: 'plan',
    expected: { code: 'keyOf', named: 'plan', keys: ['plan'] },
  },
  {
    record: { kind: 'accepted', ...head, subject: 'planDrawnUp/plan' },
    at: 'subject',
    expected: { code: 'noneToName', named: 'acceptableRecord' },
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
    expected: { code: 'noneToName', named: 'clauseLeftOpen' },
  },
  {
    record: { kind: 'budgetApproved', ...head, budget: 'none', body: 'organisation' },
    at: 'budget',
    expected: { code: 'noneToName', named: 'preparedBudget' },
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
    expected: { code: 'keyOf', named: 'budgetBody', keys: ['municipality', 'organisation'] },
  },
  {
    record: { kind: 'deviationMade', ...head, from: 'budget', dialogue: 'talk', change: 'Text' },
    at: 'dialogue',
    expected: { code: 'noneToName', named: 'dialogue' },
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
    expected: { code: 'newPartyKey' },
  },
  {
    record: { kind: 'conditionMet', ...head, key: 'met', clause: 'plan', met: true, reason: null },
    at: 'clause',
    expected: { code: 'noneToName', named: 'clauseOfCondition' },
  },
  {
    record: { kind: 'dutyWaived', ...head, entry: 'tea/always', reason: 'Text' },
    at: 'entry',
    expected: { code: 'ledgerEntry' },
  },
])('$record.kind: $expected.code', ({ at, expected, record }) => {
  const budget = { preparedBy: 'municipality', approvedBy: 'organisation' };
  const definition = aDefinition({ clauses: [aClause('plan'), aClause('funding', { budget })], events: [record] });
  const parsed = parseAgreementDefinition(definition, new Set(['municipality', 'organisation']));
  const problems = parsed.accepted ? [] : parsed.refusal;
  expect(problems.map(({ expected: told, path }) => [path, told])).toEqual([[`events[0].${at}`, expected]]);
});
