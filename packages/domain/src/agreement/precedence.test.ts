import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import type { clauseConflictRules } from '../clause/index.ts';
import { anAgreement } from './an-agreement.ts';
import { prevailingClause, prevailingDocument } from './precedence.ts';

const name = (en: string) => ({ en });
const documents = [
  { key: 'annex-data', name: name('Annex on data') },
  { key: 'agreement', name: name('The agreement') },
  { key: 'budget', name: name('The budget') },
];
const rules = { ruleIds: ['S0.08'] };

function ranked(betweenClauses: (typeof clauseConflictRules)[number] | null = null) {
  const clauses = [
    aClause('breach', {}, { id: 'first' }),
    aClause('precedence', { documents, betweenClauses }, rules),
    aClause('review', {}, { id: 'second' }),
  ];
  return anAgreement({ clauses });
}

describe('documents that outrank one another', () => {
  it.each([
    { one: 'agreement', other: 'annex-data', wins: 'annex-data', because: 'it stands first in the list' },
    { one: 'annex-data', other: 'budget', wins: 'annex-data', because: 'whatever the order they are asked in' },
    { one: 'budget', other: 'agreement', wins: 'agreement', because: 'the last gives way to all' },
    { one: 'budget', other: 'budget', wins: 'budget', because: 'one document does not outrank itself' },
  ])('$one against $other: $wins, since $because', ({ one, other, wins }) => {
    const found = prevailingDocument(ranked(), one, other);
    expect(found.known && found.value).toBe(wins);
  });

  it('says at which place both stand', () => {
    expect(prevailingDocument(ranked(), 'budget', 'annex-data')).toEqual({
      known: true,
      value: 'annex-data',
      because: {
        rules: ['S0.08'],
        clause: 'precedence',
        steps: [
          { code: 'ranks', document: name('Annex on data'), place: 1 },
          { code: 'ranks', document: name('The budget'), place: 3 },
        ],
      },
    });
  });

  it.each([
    {
      agreement: ranked(),
      one: 'agreement',
      other: 'letter',
      missing: { code: 'documentNotRanked' },
      because: 'a letter is not in the list',
    },
    {
      agreement: ranked(),
      one: 'letter',
      other: 'note',
      missing: { code: 'documentNotRanked' },
      because: 'neither is',
    },
    {
      agreement: anAgreement(),
      one: 'agreement',
      other: 'budget',
      missing: { code: 'silent', family: 'precedence' },
      because: 'nobody ranked them',
    },
  ])('is undetermined: $because', ({ agreement, missing, one, other }) => {
    const found = prevailingDocument(agreement, one, other);
    expect(found.known ? null : found.missing).toEqual(missing);
  });
});

describe('clauses that disagree', () => {
  it.each([
    { rule: 'laterPrevails', found: 'second' },
    { rule: 'earlierPrevails', found: 'first' },
    { rule: 'specificPrevails', found: { code: 'clauseConflictByPeople', rule: 'specificPrevails' } },
    { rule: 'partiesDecide', found: { code: 'clauseConflictByPeople', rule: 'partiesDecide' } },
    { rule: null, found: { code: 'clauseConflictUnstated' } },
  ] as const)('$rule: $found', ({ found, rule }) => {
    const [one, other] = [
      prevailingClause(ranked(rule), 'first', 'second'),
      prevailingClause(ranked(rule), 'second', 'first'),
    ];
    expect([one, other].map((answer) => (answer.known ? answer.value : answer.missing))).toEqual([found, found]);
  });

  it('says by which rule, of one clause alone as of two', () => {
    const answer = {
      known: true,
      value: 'second',
      because: {
        rules: ['S0.08'],
        clause: 'precedence',
        steps: [{ code: 'clausesDisagree', rule: 'laterPrevails' }],
      },
    };
    expect([
      prevailingClause(ranked('laterPrevails'), 'first', 'second'),
      prevailingClause(ranked('laterPrevails'), 'second', 'second'),
    ]).toEqual([answer, answer]);
  });

  it('is undetermined where the agreement ranks nothing', () => {
    const found = prevailingClause(anAgreement(), 'first', 'second');
    expect(found.known ? null : found.missing).toEqual({ code: 'silent', family: 'precedence' });
  });
});
