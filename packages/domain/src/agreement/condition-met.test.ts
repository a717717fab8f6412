import { describe, expect, it } from 'vitest';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { clauseOf } from './agreement.ts';
import { type AgreementFacts, anAgreement } from './an-agreement.ts';
import { conditionMetOn } from './condition-met.ts';

type Event = NonNullable<AgreementFacts['events']>[number];

const judged = (on: string, met: boolean, clause = 'condition') =>
  ({
    kind: 'conditionMet',
    on,
    by: 'municipality',
    key: `judged-${on}`,
    clause,
    met,
    reason: 'As it stands.',
  }) as const satisfies Event;
const accepts = (on: string, judgedOn: string) =>
  ({ kind: 'accepted', on, by: 'organisation', subject: `conditionMet/judged-${judgedOn}` }) as const;
const other = aClause('condition', { kind: 'prerequisiteAgreement', name: 'Other', since: null }, { id: 'other' });

function metOn(condition: ReturnType<typeof aClause<'condition'>>, facts: AgreementFacts = {}) {
  const agreement = anAgreement({ ...facts, clauses: [...(facts.clauses ?? []), condition, other] });
  const clause = clauseOf(agreement, 'condition');
  const found = clause && conditionMetOn(agreement, clause);
  return found?.toString() ?? found;
}

describe('S3.04 another agreement that must be in force', () => {
  const compact = (since: string | null) =>
    aClause('condition', { kind: 'prerequisiteAgreement', name: 'Compact', since });
  const yes = [judged('2026-02-01', true), accepts('2026-02-10', '2026-02-01')];

  it.each([
    { since: '2017-05-01', events: [], met: '2017-05-01', because: 'the agreement says since when' },
    { since: '2017-05-01', events: yes, met: '2017-05-01', because: 'what it says comes before what people record' },
    { since: null, events: [], met: null, because: 'nobody has recorded it' },
    { since: null, events: [judged('2026-02-01', true)], met: null, because: 'one alone has recorded it' },
    { since: null, events: yes, met: '2026-02-10', because: 'both have, from the day the second did' },
    {
      since: null,
      events: [judged('2026-02-01', false), accepts('2026-02-10', '2026-02-01')],
      met: null,
      because: 'both say that it is not',
    },
  ])('since $since: $met, $because', ({ events, met, since }) => {
    expect(metOn(compact(since), { events })).toBe(met);
  });
});

describe('S1.21, S2.13 what only follows if a thing happens', () => {
  const ifThen = (decidedBy: 'people' | 'event', event = 'last-signature') =>
    aClause('condition', { kind: 'ifThen', decidedBy, event, consequence: { en: 'It grows.' } });
  const waiting = [aClause('term', { start: { kind: 'event', event: 'last-signature' } })];
  const started = { kind: 'startEvent', on: '2024-03-20', event: 'last-signature' } as const;
  const entered = 'partnership-entered';

  it.each([
    { condition: ifThen('people'), facts: {}, met: null, because: 'people have not judged it' },
    {
      condition: ifThen('people'),
      facts: { events: [judged('2026-02-01', true)] },
      met: '2026-02-01',
      because: 'they have',
    },
    {
      condition: ifThen('people'),
      facts: { events: [judged('2026-02-01', true), judged('2026-05-01', false)] },
      met: null,
      because: 'the later judgement holds',
    },
    {
      condition: ifThen('people'),
      facts: { events: [judged('2026-02-01', true, 'other')] },
      met: null,
      because: 'the judgement is of another condition',
    },
    {
      condition: ifThen('people'),
      facts: { events: [judged('2026-02-01', true), judged('2026-05-01', false, 'other')] },
      met: '2026-02-01',
      because: 'a later judgement of another condition takes nothing back',
    },
    {
      condition: ifThen('people'),
      facts: { clauses: waiting, events: [started] },
      met: null,
      because: 'that something happened is for people to judge',
    },
    { condition: ifThen('event'), facts: { clauses: waiting }, met: null, because: 'the event has not happened' },
    {
      condition: ifThen('event'),
      facts: { clauses: waiting, events: [started] },
      met: '2024-03-20',
      because: 'the event itself decides',
    },
    {
      condition: ifThen('event', 'building-opened'),
      facts: { clauses: waiting, events: [started] },
      met: null,
      because: 'another event happened',
    },
    {
      condition: ifThen('event', entered),
      facts: { conclusion: { kind: 'concluded', on: '2019-11-05' } },
      met: '2019-11-05',
      because: 'to enter the partnership is to conclude the agreement',
    },
    {
      condition: ifThen('event', entered),
      facts: {},
      met: '2020-01-01',
      because: 'the day of conclusion is unknown, the start is the latest it can be',
    },
    {
      condition: ifThen('event', entered),
      facts: { clauses: [aTerm(null, null)] },
      met: null,
      because: 'neither day is known',
    },
    {
      condition: ifThen('event', entered),
      facts: { conclusion: { kind: 'notConcluded' } },
      met: null,
      because: 'it has not been concluded',
    },
    {
      condition: ifThen('event'),
      facts: { conclusion: { kind: 'concluded', on: '2019-11-05' } },
      met: null,
      because: 'the conclusion is another event',
    },
  ] as const)('$met: $because', ({ condition, facts, met }) => {
    expect(metOn(condition, facts as AgreementFacts)).toBe(met);
  });
});

it.each([
  {
    condition: aClause('condition', { kind: 'dialogueFirst', before: ['budget'] }),
    because: 'S3.41: it only asks for a dialogue first',
  },
  {
    condition: aClause('condition', { kind: 'policyBasis', name: 'Programme', from: null, until: null }),
    because: 'S3.05: it is a basis',
  },
  {
    condition: aClause('condition', {
      kind: 'politicalDecision',
      of: 'municipality',
      caseNumber: '24/1042',
      chain: [{ body: 'council', name: 'Council', act: 'approve' }],
      administrationRecommends: true,
      annex: null,
    }),
    because: 'S2.04: its instances decide it',
  },
])('nothing meets a condition of kind $condition.parameters.kind: $because', ({ condition }) => {
  expect(metOn(condition)).toBeNull();
});
