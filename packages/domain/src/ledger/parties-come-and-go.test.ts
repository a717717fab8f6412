import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ledgerOf } from './ledger.ts';

type Event = NonNullable<AgreementFacts['events']>[number];

const parties = ['first', 'second', 'third'];
const window = { from: day('2024-01-01'), until: day('2026-12-31') };
const leaving = aClause('ordinaryTermination', {
  notice: { length: { months: 1 }, counting: 'fromNoticeDay', alignment: null },
});
const gives = (by: string, on: string): Event => ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null });

function found(key: string, facts: AgreementFacts, asOf: string) {
  const entry = ledgerOf(anAgreement({ parties, ...facts }), window, day(asOf)).find((one) => one.key === key);
  return entry && { who: entry.who, state: entry.state, because: entry.stateBecause };
}

describe('S1.03 a party that joins', () => {
  const joined: Event = {
    kind: 'joined',
    on: '2026-02-01',
    by: 'first',
    party: 'fourth',
    organisation: 'fourth',
    side: 'municipality',
    actingThrough: null,
    decision: null,
  };
  const clauses = [aClause('parties', { mayGrow: true }), aClause('review')];

  it.each([
    { year: 2025, who: parties, because: 'nothing of what was due before it came' },
    { year: 2026, who: [...parties, 'fourth'], because: 'what comes due after' },
  ])('owes for $year as $who: $because', ({ who, year }) => {
    expect(found(`review/review/${year}`, { clauses, events: [joined] }, '2026-03-01')?.who).toEqual(who);
  });

  it('owes at once what is owed all along', () => {
    const involvement = { clauses: [...clauses, aClause('childrensInvolvement')], events: [joined] };
    const key = 'childrens-involvement/involvement/always';
    expect([found(key, involvement, '2026-01-31')?.who, found(key, involvement, '2026-02-01')?.who]).toEqual([
      parties,
      [...parties, 'fourth'],
    ]);
  });

  it('is not asked about what the others had let go before', () => {
    const waives = (by: string): Event => ({
      kind: 'dutyWaived',
      on: '2026-01-10',
      by,
      entry: 'commitment/act/always',
      reason: 'Text',
    });
    const owed = aClause('commitment', { by: ['first'], to: [] });
    const events = [waives('second'), waives('third'), joined];
    expect(found('commitment/act/always', { clauses: [...clauses, owed], events }, '2026-03-01')).toEqual({
      who: ['first'],
      state: 'waived',
      because: { code: 'waivedOn', day: day('2026-01-10'), by: ['second', 'third'], reason: 'Text' },
    });
  });

  it('owes what is due on its first day', () => {
    const onThatDay = { ...joined, on: '2025-06-30' };
    expect(found('review/review/2025', { clauses, events: [onThatDay] }, '2026-03-01')?.who).toEqual([
      ...parties,
      'fourth',
    ]);
  });
});

describe('S1.06 a party that leaves', () => {
  const owed = aClause('commitment', { by: ['first'], to: ['second', 'third'] });
  const waives = (by: string, on: string): Event => ({
    kind: 'dutyWaived',
    on,
    by,
    entry: 'commitment/act/always',
    reason: 'Text',
  });

  it('settles nothing by leaving: who was in it when a duty was first let go had to let it go too', () => {
    const events = [waives('second', '2026-02-01'), gives('third', '2026-02-10')];
    expect(found('commitment/act/always', { clauses: [leaving, owed], events }, '2026-06-01')).toEqual({
      who: ['first'],
      state: 'open',
      because: { code: 'waiverAwaits', day: day('2026-02-01'), by: ['second'] },
    });
  });

  it('is not asked once it has left', () => {
    const events = [gives('third', '2026-01-10'), waives('second', '2026-03-01')];
    expect(found('commitment/act/always', { clauses: [leaving, owed], events }, '2026-06-01')).toEqual({
      who: ['first'],
      state: 'waived',
      because: { code: 'waivedOn', day: day('2026-03-01'), by: ['second'], reason: 'Text' },
    });
  });

  it('leaves what others owe with it', () => {
    const shared = aClause('commitment', { by: ['second', 'first'], to: ['third'] });
    const events = [gives('second', '2026-01-10')];
    expect(found('commitment/act/always', { clauses: [leaving, shared], events }, '2026-06-01')).toEqual({
      who: ['first'],
      state: 'open',
      because: { code: 'standing' },
    });
  });

  it('is gone with the last of those who owe it, on the later of their days', () => {
    const shared = aClause('commitment', { by: ['second', 'third'], to: ['first'] });
    const events = [gives('third', '2026-01-20'), gives('second', '2026-01-10')];
    const clauses = [leaving, shared];
    const four = { parties: [...parties, 'fourth'], clauses, events };
    expect(found('commitment/act/always', four, '2026-06-01')).toEqual({
      who: ['second', 'third'],
      state: 'moot',
      because: { code: 'leftBefore', day: day('2026-02-20') },
    });
  });
});

describe('before an agreement and after it', () => {
  const decided = (outcome: 'approved' | 'rejected', conclusion: AgreementFacts['conclusion']): AgreementFacts => ({
    ...(conclusion ? { conclusion } : {}),
    clauses: [
      aClause('review'),
      aClause('condition', {
        kind: 'politicalDecision',
        of: 'first',
        caseNumber: '26/1',
        chain: [{ body: 'council', name: 'Council', act: 'approve' }],
        administrationRecommends: false,
        annex: null,
      }),
    ],
    events: [{ kind: 'decisionTaken', on: '2026-01-10', body: 'council', outcome }],
  });

  it.each([
    { facts: decided('approved', { kind: 'notConcluded' }), because: 'S2.05: approved is not yet concluded' },
    { facts: decided('rejected', { kind: 'concluded', on: null }), because: 'S2.04: a no stands above it' },
  ])('nothing is owed: $because', ({ facts }) => {
    expect(found('review/review/2026', facts, '2026-03-01')).toEqual({
      who: parties,
      state: 'notYet',
      because: { code: 'notConcluded' },
    });
  });

  it('what was due before its end is still late after it', () => {
    const clauses = [aTerm('2024-01-01', '2025-12-31'), aClause('review')];
    expect(found('review/review/2025', { clauses, recordsSince: '2024-01-01' }, '2026-03-01')).toEqual({
      who: parties,
      state: 'late',
      because: { code: 'overdue', day: day('2025-06-30'), days: 244 },
    });
  });
});
