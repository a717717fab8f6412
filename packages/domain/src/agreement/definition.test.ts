import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import { aDefinition } from './an-agreement.ts';
import { problemsOf, spoilt } from './a-spoilt-definition.ts';

const payment = aClause('paymentByCalendar');

describe('one thing wrong at the head of a definition gets one clear answer: where, what is expected, what stands there', () => {
  it.each([
    {
      path: ['form'],
      value: 'treaty',
      at: 'form',
      expected: { code: 'oneOf', values: ['bilateral', 'multiParty', 'iop', 'serviceCollaboration'] },
      found: { code: 'quoted', text: 'treaty' },
      because: 'an unknown word of a list',
    },
    {
      path: ['key'],
      value: 'My Agreement',
      at: 'key',
      expected: { code: 'key' },
      found: { code: 'quoted', text: 'My Agreement' },
      because: 'no key',
    },
    {
      path: ['title', 'en'],
      value: '  ',
      at: 'title.en',
      expected: { code: 'notEmpty' },
      found: { code: 'quoted', text: '  ' },
      because: 'blank text',
    },
    {
      path: ['title', 'de'],
      value: 'Titel',
      at: 'title.de',
      expected: { code: 'noSuchField' },
      found: { code: 'quoted', text: 'Titel' },
      because: 'a field too many',
    },
    {
      path: ['recordsSince'],
      value: undefined,
      at: 'recordsSince',
      expected: { code: 'day' },
      found: { code: 'nothing' },
      because: 'a field too few',
    },
    {
      path: ['language'],
      value: undefined,
      at: 'language',
      expected: { code: 'oneOf', values: ['da', 'sv', 'en'] },
      found: { code: 'nothing' },
      because: 'a field too few',
    },
    {
      path: ['documentDate'],
      value: '2026-02-30',
      at: 'documentDate',
      expected: { code: 'day' },
      found: { code: 'quoted', text: '2026-02-30' },
      because: 'a day no calendar has',
    },
    {
      path: ['documentDate'],
      value: 20260630,
      at: 'documentDate',
      expected: { code: 'day' },
      found: { code: 'plain', value: '20260630' },
      because: 'a number is no day',
    },
    {
      path: ['documentDate'],
      value: '1799-12-31',
      at: 'documentDate',
      expected: { code: 'dayWithin', fromYear: 1900, toYear: 2199 },
      found: { code: 'quoted', text: '1799-12-31' },
      because: 'a slip of the hand',
    },
    {
      path: ['conclusion', 'kind'],
      value: 'signed',
      at: 'conclusion.kind',
      expected: { code: 'oneOf', values: ['notConcluded', 'concluded'] },
      found: { code: 'quoted', text: 'signed' },
      because: 'an unknown kind',
    },
    {
      path: ['parties'],
      value: 'two',
      at: 'parties',
      expected: { code: 'list' },
      found: { code: 'quoted', text: 'two' },
      because: 'not a list',
    },
    {
      path: ['parties'],
      value: [],
      at: 'parties',
      expected: { code: 'entriesAtLeast', count: 2 },
      found: { code: 'entries', count: 0 },
      because: 'an agreement has two sides',
    },
    {
      path: ['parties', 1, 'organisation'],
      value: 'nobody',
      at: 'parties[1].organisation',
      expected: { code: 'organisationOfProgramme' },
      found: { code: 'quoted', text: 'nobody' },
      because: 'an unknown organisation',
    },
    {
      path: ['parties', 1, 'organisation'],
      value: null,
      at: 'parties[1].organisation',
      expected: { code: 'organisationNeeded' },
      found: { code: 'null' },
      because: 'an empty place',
    },
  ])('$at: $because', ({ at, expected, found, path, value }) => {
    expect(problemsOf(spoilt({ clauses: [payment] }, path, value))).toEqual([{ path: at, expected, found }]);
  });

  it.each([
    { input: null, found: { code: 'null' }, because: 'nothing sent' },
    { input: 'agreement', found: { code: 'quoted', text: 'agreement' }, because: 'text' },
    { input: [1], found: { code: 'entries', count: 1 }, because: 'a list' },
    { input: 0.5, found: { code: 'plain', value: '0.5' }, because: 'a number' },
  ])('the whole, $found: $because', ({ found, input }) => {
    expect(problemsOf(input)).toEqual([{ path: '', expected: { code: 'object' }, found }]);
  });

  it('two parties of one key', () => {
    expect(problemsOf(spoilt({}, ['parties', 1, 'key'], 'municipality'))).toEqual([
      { path: 'parties[1].key', expected: { code: 'usedOnce' }, found: { code: 'quoted', text: 'municipality' } },
    ]);
  });

  it('every text that the own language lacks', () => {
    const expected = { code: 'ownLanguage' };
    const found = { code: 'nothing' };
    expect(problemsOf(spoilt({}, ['language'], 'da'))).toEqual(
      ['title.da', 'clauses[0].heading.da', 'clauses[0].body.da'].map((path) => ({ path, expected, found })),
    );
  });

  it('shows no more of what it found than one can read', () => {
    const [problem] = problemsOf(spoilt({}, ['key'], 'X'.repeat(10_000)));
    expect(problem?.found).toEqual({ code: 'quoted', text: `${'X'.repeat(80)}…` });
  });

  it('names all that is wrong at once', () => {
    const definition = spoilt({ clauses: [payment] }, ['form'], 'treaty');
    Reflect.set(Object(definition), 'language', 'no');
    expect(problemsOf(definition).map(({ path }) => path)).toEqual(['form', 'language']);
  });

  it('S0.01 a template may leave a place empty and has no template', () => {
    const template = { kind: 'template', conclusion: { kind: 'notConcluded' } } as const;
    const empty = spoilt(template, ['parties', 0, 'organisation'], null);
    expect([problemsOf(empty), problemsOf(aDefinition({ ...template, template: 'other' }))]).toEqual([
      [],
      [{ path: 'template', expected: { code: 'noTemplate' }, found: { code: 'quoted', text: 'other' } }],
    ]);
  });
});
