import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { inShort } from '../ledger/in-short.ts';
import { ledgerOf } from '../ledger/index.ts';
import { firstHoursAgreedOn, hoursClause } from './agreed-hours.ts';
import { closedDays } from './closed-days.ts';
import { contingencyStep } from './contingency.ts';
import { illnessGate, specialHoursGate, weekHoursGate } from './gate.ts';
import { hoursOn } from './hours-on.ts';

const words = (en: string) => ({ en });
const contingency = [
  words('another employee comes'),
  words('the doors stay closed'),
  words('counselling by telephone'),
];
const closedOn = ['firstOfMay', 'danishConstitutionDay', 'dayAfterAscension'] as const;
const rules = { ruleIds: ['S4.40'] };
const asOf = day('2026-11-22');

type Facts = Parameters<typeof aClause<'openingHours'>>[1];
function room({
  events = [],
  term = ['2020-01-01', null],
  ...facts
}: Facts & { events?: readonly Event[]; term?: readonly [string, string | null] } = {}) {
  const clause = aClause(
    'openingHours',
    { closedOn: [...closedOn], specialHours: words('in holidays'), contingency, ...facts },
    rules,
  );
  return anAgreement({ clauses: [aTerm(...term), clause], events });
}

type Event = NonNullable<AgreementFacts['events']>[number];
type Recorded<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>;

const weekdays = [1, 2, 3, 4].map((weekday) => ({ weekday, opens: '09:30', closes: '15:00' }));
const week: Recorded<'openingHoursProposed'> = {
  kind: 'openingHoursProposed',
  on: '2026-01-05',
  by: 'organisation',
  key: 'week',
  clause: 'opening-hours',
  from: '2026-01-12',
  hours: weekdays,
};
const christmas: Recorded<'specialHoursProposed'> = {
  kind: 'specialHoursProposed',
  on: '2026-11-02',
  by: 'organisation',
  key: 'christmas',
  clause: 'opening-hours',
  from: '2026-12-28',
  until: '2026-12-30',
  hours: [{ weekday: 1, opens: '10:00', closes: '12:00' }],
};
const yes = (subject: string, on: string) => ({ kind: 'accepted', on, by: 'municipality', subject }) as const;
const agreed: readonly Event[] = [
  week,
  yes('openingHoursProposed/week', '2026-01-08'),
  christmas,
  yes('specialHoursProposed/christmas', '2026-11-09'),
];
const ill: Recorded<'closedForIllness'> = {
  kind: 'closedForIllness',
  on: '2026-02-03',
  by: 'organisation',
  clause: 'opening-hours',
  step: 2,
  doorsClosed: true,
  tried: [1],
  reason: null,
};

function closed(window: readonly [string, string], agreement = room()) {
  return closedDays(agreement, { from: day(window[0]), until: day(window[1]) }, asOf).map(
    ({ day: on, note, occasions }) => `${on} ${occasions.join('+')} ${note?.code ?? 'alone'}`,
  );
}

describe('S4.40 the closed days of a year', () => {
  it.each([
    {
      year: 2025,
      days: [
        '2025-05-01 firstOfMay alone',
        '2025-05-30 dayAfterAscension alone',
        '2025-06-05 danishConstitutionDay alone',
      ],
      because: 'a Friday after Ascension',
    },
    {
      year: 2026,
      days: [
        '2026-05-01 firstOfMay alone',
        '2026-05-15 dayAfterAscension alone',
        '2026-06-05 danishConstitutionDay alone',
      ],
      because: 'it moves',
    },
    {
      year: 2027,
      days: [
        '2027-05-01 firstOfMay fallsOnWeekend',
        '2027-05-07 dayAfterAscension alone',
        '2027-06-05 danishConstitutionDay fallsOnWeekend',
      ],
      because: 'two fall on a Saturday: a note, no second day',
    },
    {
      year: 2028,
      days: [
        '2028-05-01 firstOfMay alone',
        '2028-05-26 dayAfterAscension alone',
        '2028-06-05 danishConstitutionDay alone',
      ],
      because: 'it moves',
    },
  ])('$year: $because', ({ days, year }) => {
    expect(closed([`${year}-01-01`, `${year}-12-31`])).toEqual(days);
  });

  it('are only those of the window, the term and the agreement', () => {
    expect(closed(['2026-05-01', '2026-05-15'])).toEqual([
      '2026-05-01 firstOfMay alone',
      '2026-05-15 dayAfterAscension alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], room({ term: ['2020-01-01', '2026-05-14'] }))).toEqual([
      '2026-05-01 firstOfMay alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], room({ closedOn: ['danishConstitutionDay'] }))).toEqual([
      '2026-06-05 danishConstitutionDay alone',
    ]);
    expect(closed(['2026-01-01', '2026-12-31'], anAgreement())).toEqual([]);
    expect(closed(['2019-01-01', '2019-12-31'])).toEqual([]);
  });

  it('are none where nobody knows when the term began', () => {
    const waiting = aClause('term', { start: { kind: 'event', event: 'last-signature' } });
    const hours = aClause('openingHours', { closedOn: [...closedOn] });
    expect(closed(['2026-01-01', '2026-12-31'], anAgreement({ clauses: [waiting, hours] }))).toEqual([]);
  });

  it('are no note on a weekday on which it would be open', () => {
    const alsoFridays = { ...week, hours: [...weekdays, { weekday: 5, opens: '09:30', closes: '12:00' }] };
    const events = [alsoFridays, yes('openingHoursProposed/week', '2026-01-08')];
    expect(closed(['2026-05-01', '2026-06-30'], room({ events }))).toEqual([
      '2026-05-01 firstOfMay alone',
      '2026-05-15 dayAfterAscension alone',
      '2026-06-05 danishConstitutionDay alone',
    ]);
  });

  it('are a note where the agreed hours keep it closed that weekday anyway', () => {
    expect(closed(['2026-01-01', '2027-12-31'], room({ events: agreed }))).toEqual([
      '2026-05-01 firstOfMay closedThatWeekday',
      '2026-05-15 dayAfterAscension closedThatWeekday',
      '2026-06-05 danishConstitutionDay closedThatWeekday',
      '2027-05-01 firstOfMay closedThatWeekday',
      '2027-05-07 dayAfterAscension closedThatWeekday',
      '2027-06-05 danishConstitutionDay closedThatWeekday',
    ]);
  });

  it('say how they are found', () => {
    const [ascension] = closedDays(
      room({ closedOn: ['dayAfterAscension'] }),
      { from: day('2027-01-01'), until: day('2027-12-31') },
      asOf,
    );
    expect(ascension?.because).toEqual({
      rules: ['S4.40'],
      clause: 'opening-hours',
      steps: [
        { code: 'easterSunday', day: day('2027-03-28') },
        { code: 'daysAdded', days: 40, from: day('2027-03-28'), day: day('2027-05-07') },
        { code: 'closedOccasion', occasion: 'dayAfterAscension', day: day('2027-05-07') },
      ],
    });
  });

  it('need no record in the ledger once they are over, whoever keeps records', () => {
    const kept = { ...room(), recordsSince: day('2026-01-01') };
    const found = [kept, room()].map((agreement) =>
      ledgerOf(agreement, { from: day('2026-05-01'), until: day('2026-05-31') }, asOf)
        .filter(({ deed }) => deed.code === 'keepClosed')
        .map((entry) => `${inShort(entry)} ${entry.stateBecause.code}`),
    );
    const over = [
      'opening-hours/closed-2026/2026-05-01, 2026-05-01 .. 2026-05-01, moot dayPassed',
      'opening-hours/closed-2026/2026-05-15, 2026-05-15 .. 2026-05-15, moot dayPassed',
    ];
    expect(found).toEqual([over, over]);
  });
});

function timesOn(on: string, events: readonly Event[] = [], seen = asOf) {
  const agreement = room({ events });
  const clause = clauseOf(agreement, 'openingHours');
  const found = clause && hoursOn(agreement, clause, { day: day(on), asOf: seen });
  if (!found?.known) return found?.missing.code;
  return `${found.value.map(({ closes, opens }) => `${opens}-${closes}`).join(' ') || 'closed'} ${found.because.steps.map(({ code }) => code).join(' ')}`;
}

describe('S4.39, S4.41 the hours of a day', () => {
  it.each([
    { on: '2026-02-03', events: [], times: 'hoursNotAgreed', because: 'nobody has agreed any' },
    { on: '2026-02-03', events: [week], times: 'hoursNotAgreed', because: 'one alone has proposed them' },
    { on: '2026-02-03', events: agreed, times: '09:30-15:00 weekHoursAgreed', because: 'both have said so' },
    { on: '2026-02-06', events: agreed, times: 'closed weekHoursAgreed', because: 'it is not open on Fridays' },
    { on: '2026-01-06', events: agreed, times: 'hoursNotAgreed', because: 'they hold from the 12th' },
    { on: '2026-12-28', events: agreed, times: '10:00-12:00 specialHoursAgreed', because: 'special hours come before' },
    { on: '2026-12-29', events: agreed, times: 'closed specialHoursAgreed', because: 'and may close a day' },
    { on: '2026-12-31', events: agreed, times: '09:30-15:00 weekHoursAgreed', because: 'they are over then' },
    { on: '2026-05-01', events: agreed, times: 'closed closedOccasion', because: 'a closed day' },
    { on: '2026-02-03', events: [...agreed, ill], times: 'closed closedForIllness', because: 'nobody could come' },
    {
      on: '2026-02-03',
      events: [...agreed, { ...ill, step: 1, doorsClosed: false, tried: [] }],
      times: '09:30-15:00 weekHoursAgreed',
      because: 'another came',
    },
  ])('$on: $times, since $because', ({ events, on, times }) => {
    expect(timesOn(on, events)).toBe(times);
  });

  it('were not known before both had said so', () => {
    expect([
      timesOn('2026-02-03', agreed, day('2026-01-07')),
      timesOn('2026-02-03', agreed, day('2026-01-08')),
    ]).toEqual(['hoursNotAgreed', '09:30-15:00 weekHoursAgreed']);
  });

  it('take the ones that began last', () => {
    const longer = {
      ...week,
      key: 'longer',
      on: '2026-06-01',
      from: '2026-08-03',
      hours: [
        { weekday: 1, opens: '08:00', closes: '11:00' },
        { weekday: 1, opens: '07:00', closes: '07:30' },
        { weekday: 1, opens: '12:00', closes: '13:00' },
      ],
    };
    const events = [longer, yes('openingHoursProposed/longer', '2026-06-02'), ...agreed];
    expect([timesOn('2026-08-03', events), timesOn('2026-07-27', events)]).toEqual([
      '07:00-07:30 08:00-11:00 12:00-13:00 weekHoursAgreed',
      '09:30-15:00 weekHoursAgreed',
    ]);
  });

  it('fulfil the duty to agree them from the first day on which both had', () => {
    const duty = ledgerOf(room({ events: agreed }), { from: asOf, until: asOf }, asOf).find(({ key }) =>
      key.startsWith('opening-hours/hours'),
    );
    expect([duty?.state, duty?.stateBecause]).toEqual(['fulfilled', { code: 'decidedOn', day: day('2026-01-08') }]);
  });
});

describe('two rooms of one agreement', () => {
  const second = aClause('openingHours', { closedOn: ['firstOfMay'] }, { id: 'second-room' });
  const first = aClause('openingHours', { closedOn: [], specialHours: words('in holidays') });
  const elsewhere = { ...week, clause: 'second-room', key: 'elsewhere', from: '2026-01-05' };
  const holiday = { ...christmas, clause: 'second-room', key: 'holiday' };
  const events: readonly Event[] = [
    elsewhere,
    yes('openingHoursProposed/elsewhere', '2026-01-06'),
    holiday,
    yes('specialHoursProposed/holiday', '2026-11-09'),
    { ...ill, clause: 'second-room' },
  ];

  function timesIn(room: 'opening-hours' | 'second-room', on: string, also: readonly Event[] = []) {
    const rooms = [first, { ...second, parameters: { ...second.parameters, specialHours: words('in holidays') } }];
    const agreement = anAgreement({ clauses: rooms, events: [...events, ...also] });
    const clause = hoursClause(agreement, room);
    const found = clause && hoursOn(agreement, clause, { day: day(on), asOf });
    return found?.known ? found.because.steps.map(({ code }) => code).join() : found?.missing.code;
  }

  it.each([
    { on: '2026-02-02', one: 'hoursNotAgreed', other: 'weekHoursAgreed', because: 'each has hours of its own' },
    { on: '2026-12-28', one: 'hoursNotAgreed', other: 'specialHoursAgreed', because: 'and special hours' },
    { on: '2026-02-03', one: 'hoursNotAgreed', other: 'closedForIllness', because: 'somebody is ill in one' },
    { on: '2026-05-01', one: 'hoursNotAgreed', other: 'closedOccasion', because: 'one is closed that day' },
  ])('$on, one $one, the other $other: $because', ({ on, one, other }) => {
    expect([timesIn('opening-hours', on), timesIn('second-room', on)]).toEqual([one, other]);
  });

  it('have agreed their hours for the first time each on its own day', () => {
    const unagreed = { ...week, key: 'unagreed', on: '2026-01-02' };
    const own = [unagreed, week, yes('openingHoursProposed/week', '2026-01-08')];
    const again = [{ ...week, key: 'again', on: '2026-03-01' }, yes('openingHoursProposed/again', '2026-03-02')];
    const agreement = anAgreement({ clauses: [first, second], events: [...events.slice(0, 2), ...own, ...again] });
    const agreedOn = ['opening-hours', 'second-room', 'term'].map((id) => {
      const clause = hoursClause(agreement, id);
      return clause && firstHoursAgreedOn(agreement, clause)?.toString();
    });
    expect(agreedOn).toEqual(['2026-01-08', '2026-01-06', undefined]);
  });
});

describe('S4.42 what to do on illness', () => {
  const ask = (tried: readonly number[], steps = contingency) => {
    const clause = clauseOf(room({ contingency: steps }), 'openingHours');
    const found = clause && contingencyStep(clause, tried);
    return found?.known ? `${found.value.number}: ${found.value.words.en}` : found?.missing;
  };

  it.each([
    { tried: [], next: '1: another employee comes', because: 'nothing has been tried' },
    { tried: [1], next: '2: the doors stay closed', because: 'nobody else could come' },
    { tried: [2, 1], next: '3: counselling by telephone', because: 'in whatever order they are told' },
    { tried: [2], next: '1: another employee comes', because: 'a step passed over still comes first' },
    { tried: [1, 2, 3], next: { code: 'contingencyExhausted', steps: 3 }, because: 'the agreement knows no more' },
  ])('tried $tried: $next, since $because', ({ next, tried }) => {
    expect(ask(tried)).toEqual(next);
  });

  it('tells which step of how many', () => {
    const clause = clauseOf(room(), 'openingHours');
    expect(clause && contingencyStep(clause, [1])).toEqual({
      known: true,
      value: { number: 2, words: words('the doors stay closed') },
      because: {
        rules: ['S4.40'],
        clause: 'opening-hours',
        steps: [{ code: 'stepOfContingency', number: 2, of: 3 }],
      },
    });
  });

  it('is undetermined where the agreement says nothing', () => {
    expect(ask([], [])).toEqual({ code: 'contingencyUnstated' });
  });
});

describe('what stands in the way of a record of hours', () => {
  const decoded = { on: asOf, from: day('2026-12-01') };
  const weekly = { ...week, ...decoded, hours: [...week.hours] };
  const special = { ...christmas, ...decoded, until: day('2026-12-30'), hours: [] };
  const illness = { ...ill, on: asOf, tried: [] as number[], reason: null as string | null };

  it.each([
    { refusal: () => weekHoursGate(room(), weekly), expected: null, because: 'nothing' },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, by: 'third' }),
      expected: { code: 'notTheirHours', parties: ['organisation', 'municipality'] },
      because: 'somebody else',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, hours: [{ weekday: 1, opens: '15:00', closes: '09:30' }] }),
      expected: { code: 'closesBeforeOpening', opens: '15:00', closes: '09:30' },
      because: 'it would close before it opens',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, hours: [{ weekday: 1, opens: '09:30', closes: '09:30' }] }),
      expected: { code: 'closesBeforeOpening', opens: '09:30', closes: '09:30' },
      because: 'it would be open for no time',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
    {
      refusal: () => weekHoursGate(room(), { ...weekly, clause: 'term' }),
      expected: { code: 'noOpeningHoursClause', clause: 'term' },
      because: 'the clause is of another family',
    },
    { refusal: () => specialHoursGate(room(), special), expected: null, because: 'nothing' },
    {
      refusal: () => specialHoursGate(room({ specialHours: null }), special),
      expected: { code: 'specialHoursNotForeseen' },
      because: 'the agreement has no special hours',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, until: day('2026-11-30') }),
      expected: { code: 'hoursEndBeforeStart', from: day('2026-12-01'), until: day('2026-11-30') },
      because: 'they end before they begin',
    },
    {
      refusal: () => specialHoursGate(room(), { ...special, by: 'third' }),
      expected: { code: 'notTheirHours', parties: ['organisation', 'municipality'] },
      because: 'somebody else',
    },
    { refusal: () => illnessGate(room(), { ...illness, tried: [1] }), expected: null, because: 'nothing' },
    {
      refusal: () => illnessGate(room(), illness),
      expected: { code: 'earlierStepNotTried', step: 1, words: words('another employee comes') },
      because: 'nobody was asked to come',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, step: 3, tried: [1] }),
      expected: { code: 'earlierStepNotTried', step: 2, words: words('the doors stay closed') },
      because: 'the second step was left out',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, reason: 'The only other employee is away.' }),
      expected: null,
      because: 'a reason is given',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, step: 4 }),
      expected: { code: 'contingencyStepUnknown', step: 4, steps: 3 },
      because: 'there is no fourth step',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, by: 'municipality' }),
      expected: { code: 'notTheirHours', parties: ['organisation'] },
      because: 'only who keeps the room knows',
    },
    {
      refusal: () => illnessGate(room(), { ...illness, clause: 'plan' }),
      expected: { code: 'noOpeningHoursClause', clause: 'plan' },
      because: 'another clause',
    },
  ])('$expected.code: $because', ({ expected, refusal }) => {
    expect(refusal()).toEqual(expected);
  });
});
