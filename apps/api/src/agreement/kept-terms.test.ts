import sixth from '@landsby/db/examples/sixth-agreement.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { digestOf, type KeptRow, readTerms } from './kept-terms.ts';

const { events: _none, ...said } = sixth;
const noticed = { kind: 'noticeGiven', on: '2027-03-01', by: 'eksempelsund', ground: 'ordinary', cause: null };
const row: KeptRow = {
  ...{ programmeId: 'village', id: 'sixth', version: 1, digest: 'as it stands', text: JSON.stringify(said) },
  events: '[]',
};

describe('an agreement that is read again', () => {
  const before = readTerms(row, undefined);

  it('is known by what it says, read once', () => {
    expect([digestOf(undefined), digestOf(before)]).toEqual(['', 'as it stands']);
  });

  it('says what it said, with what has happened since', () => {
    const events = JSON.stringify([noticed]);
    const again = readTerms({ ...row, version: 2, text: null, events }, before);
    expect(again).toEqual(readTerms({ ...row, events }, undefined));
    expect([again.clauses === before.clauses, digestOf(again)]).toEqual([true, 'as it stands']);
  });

  it('is read anew where it says something else', () => {
    const changed = readTerms(
      { ...row, digest: 'changed', text: JSON.stringify({ ...said, documentDate: '2026-02-02' }) },
      before,
    );
    expect(changed).toEqual({ ...before, documentDate: Temporal.PlainDate.from('2026-02-02') });
    expect([changed.clauses === before.clauses, digestOf(changed), digestOf(before)]).toEqual([
      false,
      'changed',
      'as it stands',
    ]);
  });

  it('is not known by its clauses alone', () => {
    expect(digestOf({ ...before, parties: [...before.parties] })).toBe('');
  });

  it.each([
    { events: '[{"kind":"noticeGiven"}]', text: null, because: 'an event without its day' },
    { events: '[]', text: JSON.stringify({ ...said, clauses: [] }), because: 'nothing said' },
  ])('is told apart from one that cannot be read: $because', ({ events, text }) => {
    expect(() => readTerms({ ...row, events, text }, before)).toThrow(
      /^Agreement sixth of village is kept in a form the rules cannot read: \[/,
    );
  });
});
