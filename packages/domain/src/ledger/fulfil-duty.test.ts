import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { fulfilDuty, recordableDuties } from './fulfil-duty.ts';

const clauses = [
  aTerm('2004-09-01', null),
  aClause('review', { timing: { kind: 'everyPeriod', every: 'year', dueMonth: 6 } }),
  aClause('commitment', { by: ['municipality'] }),
  aClause('childrensInvolvement'),
  aClause('ordinaryTermination'),
];

function tried(
  entry: string,
  on: string,
  { by = 'municipality', today = '2026-06-30', ...facts }: AgreementFacts & { by?: string; today?: string } = {},
) {
  return fulfilDuty(anAgreement({ clauses, ...facts }), { entry, by, on: day(on) }, day(today));
}

describe('a party records that a duty is done', () => {
  it.each([
    { entry: 'review/review/2026', on: '2026-06-30', because: 'on its last day' },
    { entry: 'review/review/2026', on: '2026-01-01', because: 'on its first' },
    { entry: 'review/review/2025', on: '2025-09-01', because: 'late is better than never' },
    { entry: 'review/review/2005', on: '2005-03-01', because: 'however long ago' },
    {
      entry: 'childrens-involvement/principles/once',
      on: '2026-02-01',
      because: 'a duty without a deadline can be done',
    },
  ])('$entry: $because', ({ entry, on }) => {
    const before = anAgreement({ clauses });
    expect(tried(entry, on)).toEqual({
      accepted: true,
      value: { ...before, events: [{ kind: 'dutyFulfilled', entry, by: 'municipality', on: day(on) }] },
    });
  });

  it.each([
    {
      entry: 'review/review/1999',
      on: '2026-06-30',
      refusal: { kind: 'UnknownDuty' },
      because: 'before the agreement',
    },
    { entry: 'tea/always', on: '2026-06-30', refusal: { kind: 'UnknownDuty' }, because: 'no clause says so' },
    {
      entry: 'ordinary-termination/notice/any-time',
      on: '2026-06-30',
      refusal: { kind: 'UnknownDuty' },
      because: 'a right is no duty',
    },
    {
      entry: 'review/review/2026',
      on: '2026-06-30',
      by: 'stranger',
      refusal: { kind: 'UnknownDuty' },
      because: 'strangers see no duties',
    },
    {
      entry: 'commitment/act/always',
      on: '2026-06-30',
      by: 'organisation',
      refusal: { kind: 'NotYourDuty', who: ['municipality'] },
      because: 'the other owes it',
    },
    {
      entry: 'commitment/act/always',
      on: '2026-06-30',
      refusal: { kind: 'DutyNotOpen', state: 'open' },
      because: 'it never ends',
    },
    {
      entry: 'review/review/2027',
      on: '2026-06-30',
      refusal: { kind: 'DutyNotOpen', state: 'notYet' },
      because: 'its year has not begun',
    },
    {
      entry: 'review/review/2026',
      on: '2025-12-31',
      refusal: { kind: 'DutyNotOpen', state: 'notYet' },
      because: 'a talk last year is not this year’s',
    },
    {
      entry: 'review/review/2026',
      on: '2026-07-01',
      refusal: { kind: 'FulfilledInTheFuture', today: day('2026-06-30') },
      because: 'tomorrow is not done',
    },
  ])('$refusal.kind for $entry: $because', ({ by = 'municipality', entry, on, refusal }) => {
    expect(tried(entry, on, { by })).toEqual({ accepted: false, refusal });
  });

  const saysSo = (by: string, on: string) => ({ kind: 'dutyFulfilled', on, by, entry: 'review/review/2026' }) as const;

  it.each([
    {
      events: [saysSo('municipality', '2026-03-01')],
      refusal: { kind: 'AlreadyFulfilled', fulfilledOn: day('2026-03-01') },
      because: 'a party says it once',
    },
    {
      events: [saysSo('organisation', '2026-03-01')],
      refusal: null,
      because: 'what both owe each other needs the word of both',
    },
    {
      events: [saysSo('organisation', '2026-03-01'), saysSo('municipality', '2026-03-04')],
      refusal: { kind: 'AlreadyFulfilled', fulfilledOn: day('2026-03-04') },
      because: 'both have said so',
    },
  ])('AlreadyFulfilled, and on which day: $because', ({ events, refusal }) => {
    const outcome = tried('review/review/2026', '2026-06-01', { events });
    expect(outcome.accepted ? null : outcome.refusal).toEqual(refusal);
  });

  it('S1.22 cannot tick off a yearly meeting as a whole while the years are unknown', () => {
    const unknown = { clauses: [aTerm(null, null), aClause('review')] };
    expect(tried('review/review/year', '2026-06-01', unknown)).toEqual({
      accepted: false,
      refusal: { kind: 'DutyNotOpen', state: 'undetermined' },
    });
  });

  it('is moot once the agreement has ended before it', () => {
    const ended = [
      { kind: 'noticeGiven', on: '2025-01-10', by: 'organisation', ground: 'ordinary', cause: null } as const,
    ];
    expect(tried('review/review/2026', '2026-06-01', { events: ended })).toEqual({
      accepted: false,
      refusal: { kind: 'DutyNotOpen', state: 'moot' },
    });
  });
});

describe('what can no longer, or not yet, be done', () => {
  const waived = {
    kind: 'dutyWaived',
    on: '2026-02-01',
    by: 'organisation',
    entry: 'own/act/once',
    reason: 'Text',
  } as const;
  const own = aClause(
    'commitment',
    { actions: [{ key: 'act', words: { en: 'Text' }, timing: { kind: 'noDeadline' }, ruleIds: [] }] },
    { id: 'own' },
  );
  it.each([
    { facts: { events: [waived] }, state: 'waived', because: 'it was let go' },
    { facts: { conclusion: { kind: 'notConcluded' as const } }, state: 'notYet', because: 'nothing is agreed yet' },
  ])('$state: $because', ({ facts, state }) => {
    expect(tried('own/act/once', '2026-06-01', { clauses: [own], ...facts })).toEqual({
      accepted: false,
      refusal: { kind: 'DutyNotOpen', state },
    });
  });
});

describe('what a party may record today', () => {
  const done = { kind: 'dutyFulfilled', on: '2025-05-01', by: 'municipality', entry: 'review/review/2025' } as const;
  const agreement = anAgreement({
    clauses: [
      aTerm('2025-01-01', null),
      aClause('review'),
      aClause('commitment'),
      aClause('appropriation', { fromYear: 2026, untilYear: 2026 }),
      aClause('childrensInvolvement'),
      aClause('paymentByInstalments', { payeeInvoices: false }),
    ],
    events: [done],
  });

  it.each([
    {
      by: 'municipality',
      may: [
        'payment-by-instalments/instalment/1',
        'review/review/2026',
        'payment-by-instalments/instalment/2',
        'childrens-involvement/principles/once',
      ],
      because: 'its own open duties, but for those it has recorded, its rights and what has no end',
    },
    {
      by: 'organisation',
      may: ['review/review/2025', 'review/review/2026', 'childrens-involvement/principles/once'],
      because: 'the talk of last year waits for its word',
    },
    { by: 'stranger', may: [], because: 'a stranger owes nothing' },
  ])('$by: $because', ({ by, may }) => {
    expect([...recordableDuties(agreement, by, day('2026-06-30'))]).toEqual(may);
  });
});
