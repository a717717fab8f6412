import { describe, expect, it } from 'vitest';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { clauseFamilies } from '../clause/index.ts';
import { type AgreementFacts, aDefinition } from './an-agreement.ts';
import { parseAgreementDefinition } from './definition.ts';
import { agreementEventSchema } from './event.ts';

const known = new Set(['municipality', 'organisation', 'third']);

/** The definition with one place replaced, the way a hand or a program gets it wrong; undefined removes the field. */
function spoilt(facts: AgreementFacts, path: readonly (string | number)[], value: unknown): unknown {
  const definition: unknown = JSON.parse(JSON.stringify(aDefinition(facts)));
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((node, part) => Reflect.get(Object(node), part), definition);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return definition;
}

function problems(definition: unknown) {
  const parsed = parseAgreementDefinition(definition, known);
  return parsed.accepted ? [] : parsed.refusal;
}

const payment = aClause('paymentByCalendar');
const second = ['clauses', 1, 'parameters'] as const;

describe('one thing wrong gets one clear answer: where, what is expected, what stands there', () => {
  it.each([
    {
      path: ['form'],
      value: 'treaty',
      at: 'form',
      expected: 'one of bilateral, multiParty, iop, serviceCollaboration',
      found: '"treaty"',
      because: 'an unknown word of a list',
    },
    {
      path: ['key'],
      value: 'My Agreement',
      at: 'key',
      expected: 'a key such as opening-hours',
      found: '"My Agreement"',
      because: 'no key',
    },
    {
      path: ['title', 'en'],
      value: '  ',
      at: 'title.en',
      expected: 'text that is not empty',
      found: '"  "',
      because: 'blank text',
    },
    {
      path: ['title', 'de'],
      value: 'Titel',
      at: 'title.de',
      expected: 'no field of this name',
      found: '"Titel"',
      because: 'a field too many',
    },
    {
      path: ['recordsSince'],
      value: undefined,
      at: 'recordsSince',
      expected: 'a calendar day such as 2026-06-30',
      found: 'nothing',
      because: 'a field too few',
    },
    {
      path: ['language'],
      value: undefined,
      at: 'language',
      expected: 'one of da, sv, en, in a field named language',
      found: 'nothing',
      because: 'a field too few',
    },
    {
      path: ['documentDate'],
      value: '2026-02-30',
      at: 'documentDate',
      expected: 'a calendar day such as 2026-06-30',
      found: '"2026-02-30"',
      because: 'a day no calendar has',
    },
    {
      path: ['documentDate'],
      value: 20260630,
      at: 'documentDate',
      expected: 'a calendar day such as 2026-06-30',
      found: '20260630',
      because: 'a number is no day',
    },
    {
      path: ['documentDate'],
      value: '1799-12-31',
      at: 'documentDate',
      expected: 'a calendar day from 1900 to 2199',
      found: '"1799-12-31"',
      because: 'a slip of the hand',
    },
    {
      path: ['conclusion', 'kind'],
      value: 'signed',
      at: 'conclusion.kind',
      expected: 'one of notConcluded, concluded',
      found: '"signed"',
      because: 'an unknown kind',
    },
    { path: ['parties'], value: 'two', at: 'parties', expected: 'a list', found: '"two"', because: 'not a list' },
    {
      path: ['parties'],
      value: [],
      at: 'parties',
      expected: 'at least 2 entries',
      found: 'a list of 0 entries',
      because: 'an agreement has two sides',
    },
    {
      path: ['parties', 1, 'organisation'],
      value: 'nobody',
      at: 'parties[1].organisation',
      expected: 'the id of an organisation of this programme',
      found: '"nobody"',
      because: 'an unknown organisation',
    },
    {
      path: ['parties', 1, 'organisation'],
      value: null,
      at: 'parties[1].organisation',
      expected: 'an organisation, since only a template has empty places',
      found: 'null',
      because: 'an empty place',
    },
    {
      path: ['clauses'],
      value: [],
      at: 'clauses',
      expected: 'at least 1 entry',
      found: 'a list of 0 entries',
      because: 'an agreement says something',
    },
    {
      path: ['clauses', 0, 'id'],
      value: 7,
      at: 'clauses[0].id',
      expected: 'text',
      found: '7',
      because: 'a number is no id',
    },
    {
      path: ['clauses', 0, 'ruleIds', 0],
      value: 'S0.5',
      at: 'clauses[0].ruleIds[0]',
      expected: 'a rule id such as S0.59',
      found: '"S0.5"',
      because: 'no rule id',
    },
    {
      path: ['clauses', 0, 'family'],
      value: 'arbitration',
      at: 'clauses[0].family',
      expected: `one of ${clauseFamilies.join(', ')}`,
      found: '"arbitration"',
      because: 'an unknown family',
    },
    {
      path: ['clauses', 0, 'parameters'],
      value: undefined,
      at: 'clauses[0].parameters',
      expected: 'an object with fields, in a field named parameters',
      found: 'nothing',
      because: 'a field too few',
    },
    {
      path: ['clauses', 0, 'parameters', 'end'],
      value: { kind: 'day', on: '2019-12-31' },
      at: 'clauses[0].parameters.end.on',
      expected: 'an end on or after the start',
      found: '"2019-12-31"',
      because: 'it ends before it starts',
    },
    {
      path: ['clauses', 0, 'parameters', 'statedLength'],
      value: '10 years',
      at: 'clauses[0].parameters.statedLength',
      expected: 'a length such as { "months": 6 } or { "days": 90 }',
      found: '"10 years"',
      because: 'durations are numbers',
    },
    {
      path: ['clauses', 0, 'parameters', 'statedLength'],
      value: { months: 0 },
      at: 'clauses[0].parameters.statedLength.months',
      expected: 'a number above 0',
      found: '0',
      because: 'no length at all',
    },
    {
      path: ['events', 0],
      value: { kind: 'duty', on: '2026-01-01' },
      at: 'events[0].kind',
      expected: `one of ${agreementEventSchema.options.map(({ shape }) => shape.kind.value).join(', ')}`,
      found: '"duty"',
      because: 'an unknown event',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeWithdrawn', on: '2026-01-01' },
      at: 'events[0].by',
      expected: 'text, in a field named by',
      found: 'nothing',
      because: 'an event by nobody',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeWithdrawn', on: '2026-01-01', by: 'stranger' },
      at: 'events[0].by',
      expected: "a party's key (municipality, organisation)",
      found: '"stranger"',
      because: 'an event by a stranger',
    },
    {
      path: ['events', 0],
      value: { kind: 'noticeGiven', on: '2026-01-01', by: 'municipality', ground: 'ordinary', cause: null },
      at: 'events[0].ground',
      expected: 'a ground that the agreement has a clause for (ordinaryTermination)',
      found: '"ordinary"',
      because: 'the agreement is silent on it',
    },
    {
      path: ['events', 0],
      value: { kind: 'extended', on: '2026-01-01' },
      at: 'events[0].kind',
      expected: 'no such event, since the agreement has no renewal of kind byDecision',
      found: '"extended"',
      because: 'nothing renews',
    },
    {
      path: ['events', 0],
      value: { kind: 'renewalDeclined', on: '2026-01-01', by: 'municipality' },
      at: 'events[0].kind',
      expected: 'no such event, since the agreement has no renewal of kind silent',
      found: '"renewalDeclined"',
      because: 'nothing renews silently',
    },
    {
      path: ['events', 0],
      value: { kind: 'startEvent', on: '2026-01-01', event: 'signature' },
      at: 'events[0].event',
      expected: 'no such event, since the agreement lacks the event that starts the term',
      found: '"signature"',
      because: 'the start is a day',
    },
    {
      path: ['events', 0],
      value: { kind: 'decisionTaken', on: '2026-01-01', body: 'council', outcome: 'approved' },
      at: 'events[0].body',
      expected: 'no such event, since the agreement lacks an instance of a political case',
      found: '"council"',
      because: 'there is no case',
    },
    {
      path: ['events', 0],
      value: { kind: 'dutyFulfilled', on: '2026-01-01', by: 'municipality', entry: 'tea/always' },
      at: 'events[0].entry',
      expected: "a ledger entry's key, which begins with a clause's id",
      found: '"tea/always"',
      because: 'no clause gives such a duty',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: -1,
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: 'an amount that is not negative',
      found: '-1',
      because: 'a negative amount',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: 0.5,
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: 'a whole number of the smallest unit (øre, öre)',
      found: '0.5',
      because: 'a fraction of an øre',
    },
    {
      path: [...second, 'yearly', 'amountMinor'],
      value: '16000000',
      at: 'clauses[1].parameters.yearly.amountMinor',
      expected: 'a whole number of the smallest unit (øre, öre)',
      found: '"16000000"',
      because: 'text is no amount',
    },
    {
      path: [...second, 'yearly', 'currency'],
      value: 'MRU',
      at: 'clauses[1].parameters.yearly.currency',
      expected: 'a currency of ISO 4217 that is written in decimals, such as DKK',
      found: '"MRU"',
      because: 'its units are fifths',
    },
    {
      path: [...second, 'instalmentsPerYear'],
      value: 0,
      at: 'clauses[1].parameters.instalmentsPerYear',
      expected: 'a number of at least 1',
      found: '0',
      because: 'an amount is paid at least once',
    },
    {
      path: [...second, 'split'],
      value: 'listed',
      at: 'clauses[1].parameters.parts',
      expected: 'the list of instalments where split is listed, and otherwise none',
      found: 'nothing',
      because: 'a listed split needs its list',
    },
    {
      path: [...second, 'payer'],
      value: 'bank',
      at: 'clauses[1].parameters.payer',
      expected: "a party's key (municipality, organisation)",
      found: '"bank"',
      because: 'an unknown party',
    },
    {
      path: [...second, 'payeeInvoices'],
      value: 'yes',
      at: 'clauses[1].parameters.payeeInvoices',
      expected: 'true or false',
      found: '"yes"',
      because: 'neither true nor false',
    },
  ])('$at $found: $because', ({ at, expected, found, path, value }) => {
    expect(problems(spoilt({ clauses: [payment] }, path, value))).toEqual([{ path: at, expected, found }]);
  });

  it.each([
    { input: null, found: 'null', because: 'nothing sent' },
    { input: 'agreement', found: '"agreement"', because: 'text' },
    { input: [1], found: 'a list of 1 entry', because: 'a list' },
    { input: 10n, found: '10', because: 'not even JSON' },
  ])('the whole, $found: $because', ({ found, input }) => {
    expect(problems(input)).toEqual([{ path: '', expected: 'an object with fields', found }]);
  });

  it('two parties of one key', () => {
    expect(problems(spoilt({}, ['parties', 1, 'key'], 'municipality'))).toEqual([
      { path: 'parties[1].key', expected: 'a value that stands only once', found: '"municipality"' },
    ]);
  });

  it('every text that the own language lacks', () => {
    const expected = "the text in the agreement's own language";
    expect(problems(spoilt({}, ['language'], 'da'))).toEqual(
      ['title.da', 'clauses[0].heading.da', 'clauses[0].body.da'].map((path) => ({ path, expected, found: 'nothing' })),
    );
  });

  it('shows no more of what it found than one can read', () => {
    const [problem] = problems(spoilt({}, ['key'], 'X'.repeat(10_000)));
    expect(problem?.found).toBe(`"${'X'.repeat(80)}…"`);
  });

  it('names all that is wrong at once', () => {
    const definition = spoilt({ clauses: [payment] }, ['form'], 'treaty');
    Reflect.set(Object(definition), 'language', 'no');
    expect(problems(definition).map(({ path }) => path)).toEqual(['form', 'language']);
  });
});

describe('clauses that do not go together', () => {
  it.each([
    {
      clauses: [aTerm('2020-01-01', null), aClause('term', {}, { id: 'second-term' })],
      at: 'clauses[1].family',
      expected: 'a family that no other clause has, since it may stand once',
      found: '"term"',
      because: 'a second term',
    },
    {
      clauses: [aClause('review'), aClause('review')],
      at: 'clauses[2].id',
      expected: 'a value that stands only once',
      found: '"review"',
      because: 'one id twice',
    },
    {
      clauses: [payment, aClause('appropriation', { yearly: { amountMinor: 1, currency: 'SEK' } })],
      at: 'clauses[2].parameters.yearly.currency',
      expected: 'one currency in one agreement (DKK, as in clauses[1].parameters.yearly.currency)',
      found: '"SEK"',
      because: 'two currencies',
    },
    {
      clauses: [aClause('plan', { adoptedBy: 'council' })],
      at: 'clauses[1].parameters.adoptedBy',
      expected: 'the key of a party or a body (municipality, organisation)',
      found: '"council"',
      because: 'a body nobody has set up',
    },
    {
      clauses: [
        aClause('governanceBody', { seats: [{ from: 'parents', atLeast: 1, atMost: null, rank: 'unstated' }] }),
      ],
      at: 'clauses[1].parameters.seats[0].from',
      expected: "a party's key or a side (municipality, organisation, each-municipality, each-party)",
      found: '"parents"',
      because: 'a seat for nobody',
    },
    {
      clauses: [aClause('funding', { items: [{ key: 'time', payer: 'state', words: { en: 'Time' } }] })],
      at: 'clauses[1].parameters.items[0].payer',
      expected: 'who pays (municipality, organisation, funder, by-agreement)',
      found: '"state"',
      because: 'an unknown payer',
    },
    {
      clauses: [
        aClause('commitment', {
          actions: ['act', 'act'].map((key) => ({
            key,
            words: { en: 'Act' },
            timing: { kind: 'continuous' } as const,
            ruleIds: [],
          })),
        }),
      ],
      at: 'clauses[1].parameters.actions[1].key',
      expected: 'a value that stands only once',
      found: '"act"',
      because: 'two actions of one key',
    },
    {
      clauses: [aClause('review', { timing: { kind: 'everyPeriod', every: 'quarter', dueMonth: 4 } })],
      at: 'clauses[1].parameters.timing.dueMonth',
      expected: 'a month that the period has, counted from 1',
      found: '4',
      because: 'a quarter has three months',
    },
    {
      clauses: [aClause('appropriation', { fromYear: 2026, untilYear: 2025 })],
      at: 'clauses[1].parameters.untilYear',
      expected: 'a year not before fromYear',
      found: '2025',
      because: 'it ends before it begins',
    },
    {
      clauses: [aClause('appropriation', { decidedOn: { month: 2, day: 30, year: null } })],
      at: 'clauses[1].parameters.decidedOn.day',
      expected: 'a day that the month has',
      found: '30',
      because: 'S2.06 gives day and month, and February has no 30th',
    },
  ])('$at: $because', ({ at, clauses, expected, found }) => {
    expect(problems(aDefinition({ clauses }))).toEqual([{ path: at, expected, found }]);
  });

  it('S3.42 a notice of a ground that needs a cause has one', () => {
    const event = {
      kind: 'noticeGiven',
      on: '2026-01-01',
      by: 'municipality',
      ground: 'forCause',
      cause: null,
    } as const;
    expect(problems(aDefinition({ clauses: [aClause('terminationForCause')], events: [event] }))).toEqual([
      { path: 'events[0].cause', expected: 'the cause, since this ground needs one', found: 'null' },
    ]);
  });

  it('S0.01 a template may leave a place empty and has no template', () => {
    const template = { kind: 'template', conclusion: { kind: 'notConcluded' } } as const;
    const empty = spoilt(template, ['parties', 0, 'organisation'], null);
    expect([problems(empty), problems(aDefinition({ ...template, template: 'other' }))]).toEqual([
      [],
      [{ path: 'template', expected: 'null, since a template has no template', found: '"other"' }],
    ]);
  });
});
