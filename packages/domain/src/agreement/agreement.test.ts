import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { clauseFamilies } from '../clause/index.ts';
import { asKnownOn, clauseOf, clausesOf, eventsOf, partyByKey, partyOf, silences } from './agreement.ts';
import { anAgreement } from './an-agreement.ts';

const agreement = anAgreement({
  clauses: [
    aClause('term', { start: { kind: 'event', event: 'last-signature' } }),
    aClause('review'),
    aClause('review', {}, { id: 'second-review' }),
  ],
  events: [
    { kind: 'noticeWithdrawn', on: '2026-02-01', by: 'municipality' },
    { kind: 'startEvent', on: '2026-01-15', event: 'last-signature' },
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

  it('is the very same where nothing is left out, and knows its events by their kind', () => {
    const whole = anAgreement();
    expect(asKnownOn(whole, day('2026-02-01'))).toBe(whole);
    expect(eventsOf(agreement, 'startEvent')).toEqual([
      { kind: 'startEvent', on: day('2026-01-15'), event: 'last-signature' },
    ]);
  });

  it('S1.03 has a newcomer as its party from the day it joined', () => {
    const joins = {
      kind: 'joined',
      on: '2026-03-01',
      by: 'municipality',
      party: 'east',
      organisation: 'east',
      side: 'municipality',
      actingThrough: null,
      decision: null,
    } as const;
    const growing = anAgreement({ clauses: [aClause('parties', { mayGrow: true })], events: [joins] });
    const joined = asKnownOn(growing, day('2026-03-01'));
    expect(
      [asKnownOn(growing, day('2026-02-28')), joined, asKnownOn(joined, day('2026-02-28'))].map(({ parties }) =>
        parties.map(({ key }) => key),
      ),
    ).toEqual([
      ['municipality', 'organisation'],
      ['municipality', 'organisation', 'east'],
      ['municipality', 'organisation'],
    ]);
  });
});
