import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../../clause/a-clause.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';
import { both, follows, told } from './a-told-ledger.ts';

describe('what follows from a clause on the parties and the agreement itself', () => {
  it.each([
    { rule: 'S0.01', clause: aClause('parties'), follow: [], because: 'it says who, not what' },
    { rule: 'S0.57', clause: aClause('signature'), follow: [], because: 'it says who signs' },
    {
      rule: 'S0.59',
      clause: aClause('ordinaryTermination'),
      follow: [`ordinary-termination/notice/any-time: right giveNoticeAnyTime by ${both} to ${both}, 2032-12-29`],
      because: 'as long as it changes something',
    },
    {
      rule: 'S0.59',
      clause: aClause('ordinaryTermination', {
        noticeByParty: ['municipality', 'organisation'].map((party) => ({
          party,
          notice: { length: { months: 3 }, counting: 'fromNoticeDay', alignment: null },
        })),
      }),
      follow: [
        `ordinary-termination/notice-municipality/any-time: right giveNoticeAnyTime by municipality to ${both}, 2033-03-29`,
        `ordinary-termination/notice-organisation/any-time: right giveNoticeAnyTime by organisation to ${both}, 2033-03-29`,
      ],
      because: 'each party has its own, and nobody is left for the common one',
    },
    {
      rule: 'S3.40, S3.42',
      clause: aClause('terminationForCause'),
      follow: [
        `termination-for-cause/for-cause/cause: right terminateForCause by ${both} to ${both}, onEvent`,
        `termination-for-cause/renegotiation/any-time: right callRenegotiation by ${both} to ${both}, 2033-06-30`,
      ],
      because: 'leaving needs a cause, talking none, as long as it runs',
    },
    {
      rule: 'S3.42',
      clause: aClause('terminationForCause', { mayCallRenegotiation: false }),
      follow: [`termination-for-cause/for-cause/cause: right terminateForCause by ${both} to ${both}, onEvent`],
      because: 'talking is not mentioned',
    },
    {
      rule: 'S0.60',
      clause: aClause('breach'),
      follow: [`breach/breach/breach: right terminateForBreach by ${both} to ${both}, onEvent`],
      because: 'either may',
    },
    { rule: 'S3.37', clause: aClause('renewal'), follow: [], because: 'nothing renews' },
    {
      rule: 'S4.32',
      clause: aClause('review'),
      follow: [`review/review/2026: duty reviewAgreement by ${both}, 2026-06-30`],
      because: 'once a year before the end of Q2',
    },
    {
      rule: 'S4.26 to S4.28',
      clause: aClause('governanceBody', {
        established: { kind: 'by', on: '2026-12-31' },
        seats: [{ from: 'organisation', atLeast: 1, atMost: null, rank: 'management' }],
        meetings: [
          { key: 'half-yearly', timing: { kind: 'everyPeriod', every: 'halfYear', dueMonth: null }, agenda: [] },
          { key: 'now-and-then', timing: { kind: 'continuous' }, agenda: [] },
        ],
      }),
      follow: [
        'governance-body/half-yearly/2026-H1: duty holdMeeting by organisation, 2026-06-30',
        'governance-body/established/once: duty establishBody by organisation, 2026-12-31',
        'governance-body/half-yearly/2026-H2: duty holdMeeting by organisation, 2026-12-31',
        'governance-body/now-and-then/always: duty holdMeetings by organisation, continuous',
      ],
      because: 'by those who sit in it',
    },
    {
      rule: 'S0.46',
      clause: aClause('governanceBody', {
        seats: [{ from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' }],
        meetings: [{ key: 'yearly', timing: { kind: 'everyPeriod', every: 'year', dueMonth: null }, agenda: [] }],
      }),
      follow: ['governance-body/yearly/2026: duty holdMeeting by municipality, 2026-12-31'],
      because: 'a side stands for its parties',
    },
    {
      rule: 'S0.47',
      clause: aClause('governanceBody', {
        meetings: [{ key: 'yearly', timing: { kind: 'everyPeriod', every: 'year', dueMonth: null }, agenda: [] }],
      }),
      follow: [`governance-body/yearly/2026: duty holdMeeting by ${both}, 2026-12-31`],
      because: 'it names no seats, so all sit in it',
    },
    {
      rule: 'S0.36',
      clause: aClause('role', { of: 'each-municipality' }),
      follow: ['role/filled/always: duty keepRole by municipality to organisation, continuous'],
      because: 'the whole term through',
    },
    {
      rule: 'S1.26',
      clause: aClause('role', { filled: 'oncePerTerm' }),
      follow: [`role/filled/once: duty nameRole by ${both}, noDeadline`],
      because: 'once is enough, and nobody says when',
    },
  ])('$rule $clause.family: $because', ({ clause, follow }) => {
    const found = follows(clause);
    expect(new Set(found)).toEqual(new Set(follow));
    expect(found).toHaveLength(follow.length);
  });
});

describe('the term bounds what follows', () => {
  const window = { from: day('2026-01-01'), until: day('2026-12-31') };
  const until = (end: string, clause: ClauseInput) =>
    ledgerOf(anAgreement({ clauses: [aTerm('2024-01-01', end), clause] }), window, day('2026-01-01')).map(told);

  it('S2.07 the money of its last year is there until its last day', () => {
    expect(until('2026-06-30', aClause('appropriation'))).toEqual([
      'right spendAppropriation by municipality to municipality, 2026-06-30',
    ]);
  });

  it('S2.07 the money of a year is there from its first day where nobody knows when the agreement began', () => {
    const clauses = [aTerm(null, '2033-06-30'), aClause('appropriation')];
    const [entry] = ledgerOf(anAgreement({ clauses }), window, day('2026-03-01'));
    expect(entry && inShort(entry)).toBe('appropriation/appropriation/2026, 2026-01-01 .. 2026-12-31, open');
  });

  it('S4.40 no room is kept closed after it', () => {
    const closedOn = ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] as const;
    expect(until('2026-05-15', aClause('openingHours', { closedOn: [...closedOn] }))).toEqual([
      'duty keepClosed by organisation, 2026-05-01',
      'duty keepClosed by organisation, 2026-05-15',
      'duty agreeOpeningHours by organisation to municipality, noDeadline',
    ]);
  });
});
