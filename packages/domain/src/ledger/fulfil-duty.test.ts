import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { fulfilDuty } from './fulfil-duty.ts';

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
