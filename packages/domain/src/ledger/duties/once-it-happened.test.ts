import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, aTerm, type ClauseInput } from '../../clause/a-clause.ts';
import { inShort } from '../in-short.ts';
import { ledgerOf } from '../ledger.ts';

type Event = NonNullable<AgreementFacts['events']>[number];

function followed(
  clause: ClauseInput,
  events: readonly Event[],
  term: readonly [string, string | null] = ['2024-01-01', '2033-06-30'],
) {
  const clauses = [aTerm(...term), aClause('review'), clause];
  const window = { from: day('2026-01-01'), until: day('2026-12-31') };
  return ledgerOf(anAgreement({ clauses, events }), window, day('2026-12-31')).filter(
    (entry) => entry.clause === clause.id,
  );
}

describe('S0.60, S3.40 leaving after a breach', () => {
  const broken = (on: string): Event => ({
    kind: 'breachDeclared',
    on,
    by: 'municipality',
    entry: 'review/review/2025',
    reason: 'Text',
  });
  const breachOnly = aClause('terminationForCause', { causes: ['breach'], mayCallRenegotiation: false });
  const changeOnly = aClause('terminationForCause', { causes: ['materialChange'], mayCallRenegotiation: false });

  it.each([
    {
      clause: aClause('breach'),
      events: [],
      told: 'breach/breach/breach, 2024-01-01 .. onEvent, notYet',
      because: 'nobody has declared one',
    },
    {
      clause: aClause('breach'),
      events: [broken('2026-05-01'), broken('2026-03-01')],
      told: 'breach/breach/breach, 2026-03-01 .. 2033-06-30, open',
      because: 'from the first that was declared, to the end of the term',
    },
    {
      clause: breachOnly,
      events: [broken('2026-03-01')],
      told: 'termination-for-cause/for-cause/cause, 2026-03-01 .. 2033-06-30, open',
      because: 'a breach is a cause',
    },
    {
      clause: changeOnly,
      events: [broken('2026-03-01')],
      told: 'termination-for-cause/for-cause/cause, 2024-01-01 .. onEvent, notYet',
      because: 'where it is none, another is waited for',
    },
  ])('$told: $because', ({ clause, events, told }) => {
    expect(followed(clause, events).map(inShort)).toEqual([told]);
  });

  it('is a right on demand where the end is not known', () => {
    expect(followed(aClause('breach'), [broken('2026-03-01')], ['2024-01-01', null])).toMatchObject([
      {
        opensOn: day('2026-03-01'),
        dueOn: { known: false, missing: { code: 'onDemand' } },
        series: true,
        state: 'open',
        stateBecause: { code: 'standing' },
      },
    ]);
  });
});

describe('S1.21, S2.13 what follows a condition', () => {
  const clause = aClause(
    'condition',
    { kind: 'ifThen', decidedBy: 'people', event: 'sufficient-support', consequence: { en: 'Go on' } },
    { ruleIds: ['S1.21'] },
  );
  const met: Event = {
    kind: 'conditionMet',
    on: '2026-03-01',
    by: 'municipality',
    key: 'met',
    clause: 'condition',
    met: true,
    reason: 'Text',
  };

  it('is owed from the day on which it was met, by no day', () => {
    expect(
      followed(clause, [met]).map(({ deed, dueOn, key, opensOn, state }) => ({ key, deed, opensOn, dueOn, state })),
    ).toEqual([
      {
        key: 'condition/if-then/sufficient-support',
        deed: { code: 'fulfilCommitment', action: { en: 'Go on' } },
        opensOn: day('2026-03-01'),
        dueOn: {
          known: false,
          missing: { code: 'noDeadline' },
          because: { rules: ['S1.21'], clause: 'condition', steps: [] },
        },
        state: 'undetermined',
      },
    ]);
  });

  it('waits while it is not met', () => {
    expect(followed(clause, [{ ...met, met: false }]).map(inShort)).toEqual([
      'condition/if-then/sufficient-support, 2024-01-01 .. onEvent, notYet',
    ]);
  });

  it('S3.41 is talking before what may change, as the clause lists it', () => {
    const dialogue = aClause('condition', { kind: 'dialogueFirst', before: ['budget'] });
    expect(followed(dialogue, []).map(({ deed }) => deed)).toEqual([{ code: 'talkBeforeDeviation', from: ['budget'] }]);
  });
});

describe('S0.33 the rules of an action', () => {
  it.each([
    { own: ['S0.35'], rules: ['S0.35'], because: 'its own' },
    { own: [], rules: ['S0.33'], because: 'the clause’s where it has none of its own' },
  ])('are $rules: $because', ({ own, rules }) => {
    const action = { key: 'act', words: { en: 'Text' }, timing: { kind: 'continuous' as const }, ruleIds: own };
    const clause = aClause('commitment', { actions: [action] }, { ruleIds: ['S0.33'] });
    expect(followed(clause, []).map(({ because }) => because)).toEqual([{ rules, clause: 'commitment', steps: [] }]);
  });
});

it('S4.12 a report goes to whom the clause names, and not to all others', () => {
  const clauses = [aClause('reporting', { to: ['third'] })];
  const parties = ['municipality', 'organisation', 'third'];
  const [report] = ledgerOf(
    anAgreement({ parties, clauses }),
    { from: day('2026-01-01'), until: day('2026-12-31') },
    day('2026-01-01'),
  );
  expect([report?.who, report?.toWhom]).toEqual([['organisation'], ['third']]);
});

describe('S4.40 days on which it is closed', () => {
  const closed = (...term: readonly [string | null, string | null]) =>
    ledgerOf(
      anAgreement({ clauses: [aTerm(...term), aClause('openingHours', { closedOn: ['firstOfMay'] })] }),
      { from: day('2025-01-01'), until: day('2026-12-31') },
      day('2026-05-01'),
    ).filter(({ deed }) => deed.code === 'keepClosed');

  it('come each year, and are over when they are over', () => {
    expect(
      closed('2024-01-01', null).map(({ dueOn, key, state, stateBecause }) => [key, dueOn, state, stateBecause]),
    ).toEqual(
      [
        ['2025', 'moot', { code: 'dayPassed', day: day('2025-05-01') }] as const,
        ['2026', 'due', { code: 'dueSoon', day: day('2026-05-01'), days: 0 }] as const,
      ].map(([year, state, because]) => {
        const on = day(`${year}-05-01`);
        const steps = [{ code: 'closedOccasion', occasion: 'firstOfMay', day: on }];
        const reason = { rules: [], clause: 'opening-hours', steps };
        return [`opening-hours/closed-${year}/${on}`, { known: true, value: on, because: reason }, state, because];
      }),
    );
  });

  it('are none where the start is not known', () => {
    expect(closed(null, null)).toEqual([]);
  });
});

describe('S0.54 who prepares a budget, and who approves it', () => {
  const body = { da: 'styregruppen', sv: 'styrgruppen', en: 'the steering group' };
  const year = 2026;

  it.each([
    {
      budget: { preparedBy: 'organisation', approvedBy: 'group' },
      deeds: [
        { code: 'approveBudgetInBody', year, body },
        { code: 'prepareBudget', year },
      ],
      because: 'a party prepares, a body approves',
    },
    {
      budget: { preparedBy: 'group', approvedBy: 'municipality' },
      deeds: [
        { code: 'approveBudget', year },
        { code: 'prepareBudgetInBody', year, body },
      ],
      because: 'a body prepares, a party approves',
    },
  ])('$because', ({ budget, deeds }) => {
    const clauses = [
      aTerm('2026-01-01', '2026-12-31'),
      aClause('funding', { budget }),
      aClause('governanceBody', { body: 'group', name: body }),
    ];
    const window = { from: day('2026-01-01'), until: day('2026-12-31') };
    const found = ledgerOf(anAgreement({ clauses }), window, window.from).filter(({ clause }) => clause === 'funding');
    expect(found.map(({ deed }) => deed).toSorted((one, other) => (one.code < other.code ? -1 : 1))).toEqual(deeds);
  });
});

it('S0.54 no budget is owed outside the term', () => {
  const funding = aClause('funding', { budget: { preparedBy: 'organisation', approvedBy: 'municipality' } });
  expect(followed(funding, [], ['2018-01-01', '2020-12-31'])).toEqual([]);
});
