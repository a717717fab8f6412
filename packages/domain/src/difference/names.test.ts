import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import { differences } from './differences.ts';

const words = (en: string) => ({ en });
const named = (en: string) => ({ of: 'words', words: words(en) });
const grant = (key: string, giver: string, what: string) => ({
  key,
  giver: words(giver),
  what,
  from: null,
  until: null,
});
const funding = (...grants: ReturnType<typeof grant>[]) => aClause('funding', { grants });
const steering = aClause('governanceBody', { body: 'steering', name: words('the steering group') });
const office = aClause('governanceBody', { body: 'office', name: words('the office') }, { id: 'office' });
const prepared = { budget: { preparedBy: 'office', approvedBy: 'steering' } };
const everyYear = { kind: 'everyPeriod', every: 'year', dueMonth: null } as const;
const meeting = (word: string) => ({
  key: 'meeting-one',
  timing: everyYear,
  agenda: [{ key: 'first', words: words(word) }],
});
const setAside = aClause('appropriation', { what: 'project-leader', paysFor: words('the project leader') });
const courses = { ...aClause('paymentPerEvent', { what: 'courses' }), heading: words('The courses') };
const pays = (en: string) => [{ place: 'funding.grants.what', value: named(en) }];

interface Case {
  readonly one: readonly ClauseInput[];
  readonly other: readonly ClauseInput[];
  readonly at: string;
  readonly entry?: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly because: string;
}

describe('what a clause knows by a key is told by the words that the agreement has for it', () => {
  it.each<Case>([
    {
      because: 'a grant is known by its giver, and pays for what the money set aside is for',
      one: [funding(), setAside],
      other: [funding(grant('pool', 'the pool', 'project-leader')), setAside],
      at: 'funding.grants',
      from: null,
      to: { of: 'group', known: named('the pool'), parts: pays('the project leader') },
    },
    {
      because: 'what nobody set money aside for is called as the clause that pays it is headed',
      one: [funding(grant('pool', 'the pool', 'courses')), courses],
      other: [funding(), courses],
      at: 'funding.grants',
      from: { of: 'group', known: named('the pool'), parts: pays('The courses') },
      to: null,
    },
    {
      because: 'another giver is told beside the one it was',
      one: [funding(grant('pool', 'the pool', 'courses'))],
      other: [funding(grant('pool', 'the new pool', 'courses'))],
      at: 'funding.grants.giver',
      entry: named('the pool'),
      from: named('the pool'),
      to: named('the new pool'),
    },
    {
      because: 'what no clause has words for keeps its key',
      one: [funding(grant('pool', 'the pool', 'other'))],
      other: [funding(grant('pool', 'the pool', 'courses')), courses].slice(0, 1),
      at: 'funding.grants.what',
      entry: named('the pool'),
      from: { of: 'key', key: 'other' },
      to: { of: 'key', key: 'courses' },
    },
    {
      because: 'a body has a name',
      one: [aClause('funding', prepared), steering, office],
      other: [aClause('funding', { budget: null }), steering, office],
      at: 'funding.budget',
      from: {
        of: 'group',
        known: null,
        parts: [
          { place: 'funding.budget.preparedBy', value: named('the office') },
          { place: 'funding.budget.approvedBy', value: named('the steering group') },
        ],
      },
      to: { of: 'notStated' },
    },
    {
      because: 'a meeting has no name: it is known by when it is held',
      one: [aClause('governanceBody', { meetings: [meeting('budget')] })],
      other: [aClause('governanceBody', { meetings: [{ ...meeting('budget'), agenda: [] }] })],
      at: 'governanceBody.meetings.agenda',
      entry: { of: 'timing', timing: everyYear },
      from: { of: 'group', known: named('budget'), parts: [] },
      to: null,
    },
  ])('$because', ({ at, entry = null, from, one, other, to }) => {
    const found = differences(anAgreement({ clauses: one }), anAgreement({ clauses: other }));
    const here = found.filter(({ place }) => place === at);
    expect(here.map((difference) => [difference.entry, difference.from, difference.to])).toEqual([[entry, from, to]]);
  });
});
