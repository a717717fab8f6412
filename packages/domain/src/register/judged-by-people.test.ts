import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import { judgedByPeople } from './judged-by-people.ts';

const words = { en: 'Do it' };
const actions = [
  { key: 'share', words, timing: { kind: 'continuous' as const }, ruleIds: [] },
  { key: 'tell', words, timing: { kind: 'onEvent' as const, event: 'change' }, ruleIds: [] },
  { key: 'report', words, timing: { kind: 'by' as const, on: '2027-01-01' }, ruleIds: [] },
];
const clauses = [
  aClause('purpose', {}, { id: 'values', ruleIds: ['S3.16'] }),
  aClause('dataProtection', {}, { id: 'duty', ruleIds: ['S4.47'] }),
  aClause('term', {}, { id: 'length', ruleIds: ['S0.57'] }),
  aClause('commitment', { by: ['municipality'], actions }, { id: 'theirs' }),
];
const told = (party: string) =>
  judgedByPeople(anAgreement({ clauses }), party).map(({ action, clause, isOccasion }) => [
    clause.id,
    action?.key ?? null,
    isOccasion,
  ]);

describe('S3.16, S4.47, S0.45 what is left to people', () => {
  it('is what no rule can tell: a judgement, or an occasion; one’s own commitments only', () => {
    expect(told('municipality')).toEqual([
      ['values', null, false],
      ['duty', null, true],
      ['theirs', 'share', false],
      ['theirs', 'tell', true],
    ]);
    expect(told('organisation')).toEqual([
      ['values', null, false],
      ['duty', null, true],
    ]);
  });
});
