import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import { fundingQuestions } from './funding-question.ts';
import { agreementOf, asOf, granted, grants, perRound, words } from './a-source-of-money.ts';

const asked = (...clauses: readonly ClauseInput[]) =>
  fundingQuestions(agreementOf(clauses), asOf).map(({ question }) => question);

describe('S3.06 what may be paid for twice', () => {
  const [north, south] = [words('The north fund'), words('The south fund')];

  it.each([
    {
      clauses: [
        grants(
          { key: 'north', from: '2024-01-01', until: '2025-12-31' },
          { key: 'south', from: '2025-07-01', until: '2026-12-31' },
        ),
      ],
      question: {
        code: 'maybePaidTwice',
        first: north,
        second: south,
        from: day('2025-07-01'),
        until: day('2025-12-31'),
      },
      because: 'both pay for the courses meanwhile',
    },
    {
      clauses: [grants({ key: 'north', from: '2024-01-01' }, { key: 'south', from: '2025-07-01' })],
      question: { code: 'maybePaidTwiceFrom', first: north, second: south, from: day('2025-07-01') },
      because: 'neither has a known end',
    },
    {
      clauses: [grants({ key: 'north' }, { key: 'south' })],
      question: { code: 'maybePaidTwiceSometime', first: north, second: south },
      because: 'no day is known',
    },
    {
      clauses: [grants({ key: 'north' }), perRound],
      question: {
        code: 'maybePaidTwice',
        first: north,
        second: 'municipality',
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
      because: 'the grant may run from before the payment',
    },
    {
      clauses: [granted(2024, 2025, { id: 'a', what: 'courses' }), granted(2025, 2026, { id: 'b', what: 'courses' })],
      question: {
        code: 'maybePaidTwice',
        first: 'municipality',
        second: 'municipality',
        from: day('2025-01-01'),
        until: day('2025-12-31'),
      },
      because: 'one year set aside twice',
    },
  ])('is asked, never judged: $because', ({ clauses, question }) => {
    expect(asked(...clauses)).toEqual([question]);
  });

  it.each([
    {
      clauses: [
        grants({ key: 'north', from: '2024-01-01', until: '2024-12-31' }, { key: 'south', from: '2025-01-01' }),
      ],
      because: 'one follows the other',
    },
    {
      clauses: [grants({ key: 'north', what: 'premises' }, { key: 'south', what: 'courses' })],
      because: 'they pay for different things',
    },
    {
      clauses: [granted(2024, 2026, { what: 'courses' }), perRound],
      because: 'a party pays out of what it has set aside',
    },
    {
      clauses: [granted(2024, 2026, { id: 'a' }), granted(2024, 2026, { id: 'b' })],
      because: 'nobody said that it is the same thing',
    },
  ])('is not asked: $because', ({ clauses }) => {
    expect(asked(...clauses)).toEqual([]);
  });

  it('rests on the rules of both clauses', () => {
    const [found] = fundingQuestions(
      agreementOf([granted(2024, 2026, { what: 'courses' }), grants({ key: 'north' })]),
      asOf,
    );
    expect(found?.because).toEqual({ rules: ['S2.07', 'S3.06'], clause: 'appropriation', steps: [] });
  });
});

describe('S3.48 the policy that an agreement rests on', () => {
  const policy = (until: string | null) =>
    aClause('condition', { kind: 'policyBasis', name: 'The programme', from: null, until }, { ruleIds: ['S3.05'] });
  const renewal = aClause(
    'renewal',
    { kind: 'byDecision', extension: { months: 24 }, decideBefore: { months: 6 }, atMostTimes: null },
    { ruleIds: ['S3.38'] },
  );
  const name = { policy: 'The programme' };

  it.each([
    {
      clauses: [policy('2026-12-31')],
      questions: [{ code: 'policyEndsFirst', ...name, until: day('2026-12-31'), ends: day('2027-12-31') }],
      because: 'it ends a year before the agreement',
    },
    { clauses: [policy('2027-12-31')], questions: [], because: 'both end together, and nothing is extended' },
    {
      clauses: [policy('2027-12-31'), renewal],
      questions: [
        { code: 'policyEndsBeforeExtension', ...name, until: day('2027-12-31'), extendedUntil: day('2029-12-31') },
      ],
      because: 'an extension would outlive it',
    },
    { clauses: [policy('2029-12-31'), renewal], questions: [], because: 'it lasts as long as an extension' },
    { clauses: [policy('2027-12-31'), aClause('renewal')], questions: [], because: 'the agreement ends by itself' },
    { clauses: [policy(null), renewal], questions: [], because: 'nobody says when it ends' },
    {
      clauses: [policy('2030-12-31'), aTerm('2024-01-01', null)],
      questions: [{ code: 'policyEndsDuringTerm', ...name, until: day('2030-12-31') }],
      because: 'the agreement has no known end',
    },
  ])('is asked about or not: $because', ({ clauses, questions }) => {
    const term = clauses.some(({ family }) => family === 'term') ? [] : [aTerm('2024-01-01', '2027-12-31', ['S0.57'])];
    expect(
      fundingQuestions(anAgreement({ clauses: [...term, ...clauses] }), asOf).map(({ question }) => question),
    ).toEqual(questions);
  });

  it('rests on the policy and what it is held against', () => {
    const because = (...clauses: readonly ClauseInput[]) => fundingQuestions(agreementOf(clauses), asOf)[0]?.because;
    const steps = [{ code: 'stated', day: day('2027-12-31') }];
    expect([because(policy('2026-12-31')), because(policy('2027-12-31'), renewal)]).toEqual([
      { rules: ['S3.05', 'S0.57'], clause: 'condition', steps },
      { rules: ['S3.05', 'S3.38'], clause: 'condition', steps },
    ]);
  });

  it('follows an extension that was decided', () => {
    const extended = agreementOf([policy('2027-12-31'), renewal], { events: [{ kind: 'extended', on: '2026-05-01' }] });
    expect(fundingQuestions(extended, asOf).map(({ question }) => question)).toEqual([
      { code: 'policyEndsFirst', ...name, until: day('2027-12-31'), ends: day('2029-12-31') },
    ]);
  });
});
