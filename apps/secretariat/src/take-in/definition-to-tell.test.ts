import { describe, expect, it } from 'vitest';
import { definitionToTell } from './definition-to-tell.ts';

const term = { id: 'term', family: 'term', heading: { en: 'Term' }, parameters: {} };
const party = { key: 'municipality', organisation: null };

describe('as much of a draft as can be told', () => {
  it.each([
    { draft: '', because: 'nothing is written' },
    { draft: '{"clauses":', because: 'it is no JSON yet' },
    { draft: '[]', because: 'it is no definition' },
    { draft: '{"parties":[]}', because: 'there is no clause' },
    { draft: '{"clauses":[{"id":"term"}]}', because: 'the clause has no family and no heading' },
  ])('nothing of $draft: $because', ({ draft }) => {
    expect(definitionToTell(draft)).toBeNull();
  });

  it('leaves out what is not right yet', () => {
    const draft = { parties: [party, 7], clauses: [term, { family: 'plan' }, 'text'] };
    expect(definitionToTell(JSON.stringify(draft))).toEqual({ clauses: [term], parties: [party] });
  });
});
