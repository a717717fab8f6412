import { expect, it } from 'vitest';
import { explain, jointly, silentOn, undetermined } from './explained.ts';

const term = { id: 'term', ruleIds: ['S0.57', 'S0.58'] };
const notice = { id: 'notice', ruleIds: ['S0.59', 'S0.58'] };

it('names the clause and the rules an answer rests on', () => {
  expect(explain(1, term, [])).toEqual({
    known: true,
    value: 1,
    because: { rules: ['S0.57', 'S0.58'], clause: 'term', steps: [] },
  });
});

it('names the first of several clauses and the rules of all, each once', () => {
  expect(jointly(notice, term)).toEqual({ id: 'notice', ruleIds: ['S0.59', 'S0.58', 'S0.57'] });
});

it('says what is missing, and on what the agreement is silent', () => {
  expect([undetermined({ code: 'endUnstated' }, term), silentOn('term')]).toEqual([
    {
      known: false,
      missing: { code: 'endUnstated' },
      because: { rules: ['S0.57', 'S0.58'], clause: 'term', steps: [] },
    },
    { known: false, missing: { code: 'silent', family: 'term' }, because: { rules: [], clause: null, steps: [] } },
  ]);
});
