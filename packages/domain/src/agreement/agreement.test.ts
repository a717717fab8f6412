import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { clauseFamilies } from '../clause/index.ts';
import { asKnownOn, clauseOf, clausesOf, eventsOf, partyByKey, partyOf, silences } from './agreement.ts';
import { anAgreement } from './an-agreement.ts';

const agreement = anAgreement({
  clauses: [aClause('review'), aClause('review', {}, { id: 'second-review' })],
  events: [
    { kind: 'noticeWithdrawn', on: '2026-02-01', by: 'municipality' },
    { kind: 'noticeWithdrawn', on: '2026-01-01', by: 'organisation' },
  ],
});

describe('what an agreement says', () => {
  it('is found by family', () => {
    expect([
      clausesOf(agreement, 'review').map(({ id }) => id),
      clauseOf(agreement, 'review')?.id,
      clauseOf(agreement, 'breach'),
    ]).toEqual([['review', 'second-review'], 'review', undefined]);
  });

  it('S1.28, S4.50 leaves the other families unspoken', () => {
    expect(silences(agreement)).toEqual(clauseFamilies.filter((family) => family !== 'term' && family !== 'review'));
  });

  it('names its parties by key and by organisation', () => {
    expect([
      partyByKey(agreement, 'municipality')?.side,
      partyOf(agreement, 'organisation')?.key,
      partyOf(agreement, 'stranger'),
    ]).toEqual(['municipality', 'organisation', undefined]);
  });

  it('is known on a day without what came later, in the order of the records', () => {
    const byOn = (asOf: string) => eventsOf(asKnownOn(agreement, day(asOf)), 'noticeWithdrawn').map(({ by }) => by);
    expect(['2025-12-31', '2026-01-01', '2026-02-01'].map(byOn)).toEqual([
      [],
      ['organisation'],
      ['municipality', 'organisation'],
    ]);
  });
});
