import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../clause/a-clause.ts';
import { unfundedSpans } from './funding-horizon.ts';
import { fundingOverlaps } from './funding-overlap.ts';
import { fundingQuestions } from './funding-question.ts';
import { fundingSources } from './funding-source.ts';

const asOf = day('2026-11-22');
const words = (en: string) => ({ en });
const granted = (
  fromYear: number,
  untilYear: number,
  facts: { id?: string; by?: string; what?: string | null } = {},
) => {
  const { id = 'appropriation', ...parameters } = facts;
  return aClause('appropriation', { fromYear, untilYear, ...parameters }, { id, ruleIds: ['S2.07'] });
};

type GrantFacts = { key: string; from?: string | null; until?: string | null; what?: string };
const grants = (...list: readonly GrantFacts[]) =>
  aClause(
    'funding',
    {
      grants: list.map((grant) => ({
        giver: words(`The ${grant.key} fund`),
        what: 'courses',
        from: null,
        until: null,
        ...grant,
      })),
    },
    { ruleIds: ['S3.06'] },
  );

const perRound = aClause('paymentPerEvent', { what: 'courses', amounts: [{ amountMinor: 650_000, currency: 'DKK' }] });

function agreementOf(clauses: readonly ClauseInput[], facts: AgreementFacts = {}) {
  return anAgreement({ clauses: [aTerm('2024-01-01', '2027-12-31', ['S0.57']), ...clauses], ...facts });
}

const asked = (...clauses: readonly ClauseInput[]) =>
  fundingQuestions(agreementOf(clauses), asOf).map(({ question }) => question);

describe('every source of money', () => {
  it('is named with who gives it, for what and when', () => {
    const clauses = [
      granted(2024, 2026, { what: 'project-leader' }),
      grants({ key: 'north', from: '2025-03-01' }),
      perRound,
      aClause('paymentByCalendar', {}),
      aClause('paymentByInstalments', { what: 'room' }),
      aClause('review'),
    ];
    expect(fundingSources(agreementOf(clauses), asOf).map(({ because: _because, ...source }) => source)).toEqual([
      {
        key: 'appropriation',
        kind: 'appropriation',
        giver: 'municipality',
        what: 'project-leader',
        from: day('2024-01-01'),
        until: day('2026-12-31'),
      },
      {
        key: 'funding/north',
        kind: 'grant',
        giver: words('The north fund'),
        what: 'courses',
        from: day('2025-03-01'),
        until: null,
      },
      {
        key: 'payment-per-event',
        kind: 'payment',
        giver: 'municipality',
        what: 'courses',
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
      {
        key: 'payment-by-calendar',
        kind: 'payment',
        giver: 'municipality',
        what: null,
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
      {
        key: 'payment-by-instalments',
        kind: 'payment',
        giver: 'municipality',
        what: 'room',
        from: day('2024-01-01'),
        until: day('2027-12-31'),
      },
    ]);
  });

  it('covers the term only as far as both its days are known, and a payment covers nothing of itself', () => {
    const spans = (...clauses: readonly ClauseInput[]) => {
      const found = unfundedSpans(agreementOf(clauses), asOf);
      return found.known ? found.value.map(({ from, until }) => `${from}..${until}`) : found.missing.code;
    };
    expect([
      spans(granted(2024, 2024), grants({ key: 'north', from: '2025-01-01', until: '2026-06-30' })),
      spans(grants({ key: 'north', from: '2025-01-01', until: '2026-06-30' })),
      spans(grants({ key: 'north', from: '2025-01-01' }, { key: 'south', until: '2026-06-30' })),
      spans(aClause('paymentByCalendar')),
    ]).toEqual([
      ['2026-07-01..2027-12-31'],
      ['2024-01-01..2024-12-31', '2026-07-01..2027-12-31'],
      'noAppropriation',
      'noAppropriation',
    ]);
  });
});

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

describe('days on which more than one source pays', () => {
  const overlaps = (...clauses: readonly ClauseInput[]) =>
    fundingOverlaps(agreementOf(clauses), asOf).map(
      ({ from, sources, until }) => `${from}..${until ?? ''} ${sources.join('+')}`,
    );

  it('are told apart by who pays', () => {
    expect(
      overlaps(
        granted(2024, 2026),
        grants({ key: 'north', from: '2025-07-01', until: '2026-06-30' }, { key: 'south', from: '2026-01-01' }),
        aClause('paymentByCalendar'),
      ),
    ).toEqual([
      '2025-07-01..2025-12-31 appropriation+funding/north',
      '2026-01-01..2026-06-30 appropriation+funding/north+funding/south',
      '2026-07-01..2026-12-31 appropriation+funding/south',
    ]);
  });

  it('are none where one pays at a time, or no day is known', () => {
    expect([
      overlaps(granted(2024, 2024), grants({ key: 'north', from: '2025-01-01' })),
      overlaps(grants({ key: 'north' }, { key: 'south' })),
      overlaps(granted(2024, 2026), grants({ key: 'north', until: '2025-12-31' })),
      overlaps(),
    ]).toEqual([[], [], [], []]);
  });
});
