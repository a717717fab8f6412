import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ledgerOf } from './ledger.ts';

const yearly = aClause('review', {}, { ruleIds: ['S4.32'] });
const gives = (by: string, on: string) => ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null }) as const;
const leaving = aClause('ordinaryTermination', {
  notice: { length: { months: 1 }, counting: 'fromNoticeDay', alignment: null },
});

function stateOf(key: string, facts: AgreementFacts, asOf: string) {
  const agreement = anAgreement({ clauses: [yearly], recordsSince: '2025-01-01', ...facts });
  const window = { from: day('2020-01-01'), until: day('2028-12-31') };
  const found = ledgerOf(agreement, window, day(asOf)).find((entry) => entry.key === key);
  return { state: found?.state, because: found?.stateBecause };
}

describe('a dated duty, S4.32 due 30 June 2026', () => {
  const done = { kind: 'dutyFulfilled', on: '2026-06-10', by: 'organisation', entry: 'review/review/2026' } as const;
  const confirmed = { ...done, on: '2026-06-12', by: 'municipality' } as const;

  it.each([
    { asOf: '2025-12-31', facts: {}, state: 'notYet', because: { code: 'opensLater', day: day('2026-01-01') } },
    { asOf: '2026-01-01', facts: {}, state: 'open', because: { code: 'openUntil', day: day('2026-06-30') } },
    { asOf: '2026-05-30', facts: {}, state: 'open', because: { code: 'openUntil', day: day('2026-06-30') } },
    { asOf: '2026-05-31', facts: {}, state: 'due', because: { code: 'dueSoon', day: day('2026-06-30'), days: 30 } },
    { asOf: '2026-06-30', facts: {}, state: 'due', because: { code: 'dueSoon', day: day('2026-06-30'), days: 0 } },
    { asOf: '2026-07-01', facts: {}, state: 'late', because: { code: 'overdue', day: day('2026-06-30'), days: 1 } },
    { asOf: '2027-07-01', facts: {}, state: 'late', because: { code: 'overdue', day: day('2026-06-30'), days: 366 } },
    {
      asOf: '2026-06-09',
      facts: { events: [done] },
      state: 'due',
      because: { code: 'dueSoon', day: day('2026-06-30'), days: 21 },
    },
    {
      asOf: '2026-06-10',
      facts: { events: [done] },
      state: 'due',
      because: { code: 'awaitsOther', day: day('2026-06-10'), by: ['organisation'] },
    },
    {
      asOf: '2026-07-01',
      facts: { events: [done, { ...confirmed, by: 'organisation' }] },
      state: 'late',
      because: { code: 'awaitsOther', day: day('2026-06-10'), by: ['organisation'] },
    },
    {
      asOf: '2026-06-12',
      facts: { events: [confirmed, done] },
      state: 'fulfilled',
      because: { code: 'attested', day: day('2026-06-12'), by: ['organisation', 'municipality'] },
    },
    { asOf: '2026-07-01', facts: { recordsSince: null }, state: 'undetermined', because: { code: 'noRecordsKept' } },
    {
      asOf: '2026-07-01',
      facts: { recordsSince: '2026-07-01' },
      state: 'undetermined',
      because: { code: 'beforeRecords', recordsSince: day('2026-07-01') },
    },
    {
      asOf: '2026-06-15',
      facts: { conclusion: { kind: 'notConcluded' } },
      state: 'notYet',
      because: { code: 'notConcluded' },
    },
    {
      asOf: '2026-03-01',
      facts: { clauses: [yearly, leaving], events: [gives('municipality', '2026-03-01')] },
      state: 'moot',
      because: { code: 'endedBefore', day: day('2026-04-01') },
    },
  ] as const)('as of $asOf it is $state: $because.code', ({ asOf, because, facts, state }) => {
    expect(stateOf('review/review/2026', facts as unknown as AgreementFacts, asOf)).toEqual({ state, because });
  });
});

describe('what is owed without a day', () => {
  const term = aTerm('2020-01-01', '2026-06-30');
  const clauses = [
    term,
    aClause('commitment', {
      actions: [
        { key: 'always', words: { en: 'Text' }, timing: { kind: 'continuous' }, ruleIds: [] },
        { key: 'some-day', words: { en: 'Text' }, timing: { kind: 'noDeadline' }, ruleIds: [] },
        { key: 'then', words: { en: 'Text' }, timing: { kind: 'onEvent', event: 'publication' }, ruleIds: [] },
      ],
    }),
  ];

  it.each([
    { key: 'always/always', asOf: '2026-01-01', state: 'open', because: { code: 'standing' } },
    {
      key: 'some-day/once',
      asOf: '2026-01-01',
      state: 'undetermined',
      because: { code: 'dueUndetermined', missing: 'noDeadline' },
    },
    {
      key: 'then/publication',
      asOf: '2026-01-01',
      state: 'notYet',
      because: { code: 'waitsForEvent', event: 'publication' },
    },
    { key: 'always/always', asOf: '2026-06-30', state: 'open', because: { code: 'standing' } },
    {
      key: 'always/always',
      asOf: '2026-07-01',
      state: 'moot',
      because: { code: 'endedBefore', day: day('2026-06-30') },
    },
  ] as const)('$key as of $asOf is $state', ({ asOf, because, key, state }) => {
    const conclusion = { kind: 'concluded', on: '2019-12-01' } as const;
    expect(stateOf(`commitment/${key}`, { clauses, conclusion }, asOf)).toEqual({ state, because });
    expect(stateOf(`commitment/${key}`, { clauses, conclusion }, '2019-12-31')).toEqual({
      state: 'notYet',
      because: { code: 'opensLater', day: day('2020-01-01') },
    });
  });
});

describe('a right', () => {
  const clauses = [
    aTerm('2020-01-01', '2026-06-30'),
    aClause('appropriation', { fromYear: 2025, untilYear: 2026 }),
    leaving,
  ];

  it.each([
    {
      year: 2025,
      events: [],
      asOf: '2026-01-01',
      state: 'moot',
      because: { code: 'windowClosed', day: day('2025-12-31') },
      why: 'unused is no breach',
    },
    {
      year: 2026,
      events: [],
      asOf: '2026-02-01',
      state: 'open',
      because: { code: 'openUntil', day: day('2026-06-30') },
      why: 'as long as the term',
    },
    {
      year: 2026,
      events: [gives('organisation', '2026-02-10')],
      asOf: '2026-02-10',
      state: 'due',
      because: { code: 'dueSoon', day: day('2026-03-10'), days: 28 },
      why: 'or until a notice ends it',
    },
    {
      year: 2026,
      events: [gives('organisation', '2026-02-10')],
      asOf: '2026-03-11',
      state: 'moot',
      because: { code: 'endedBefore', day: day('2026-03-10') },
      why: 'and no longer',
    },
  ])('for $year as of $asOf is $state: $why', ({ asOf, because, events, state, year }) => {
    expect(stateOf(`appropriation/appropriation/${year}`, { clauses, events }, asOf)).toEqual({ state, because });
  });
});

describe('what a notice leaves behind', () => {
  const unstated = aClause('paymentByCalendar', { split: 'unstated', timing: 'unstated', payeeInvoices: false });
  const clauses = [yearly, unstated, leaving];
  const events = [gives('municipality', '2026-02-10')];

  it('makes moot what would open after it, though no day is stated', () => {
    expect(stateOf('payment-by-calendar/instalment/2026-2', { clauses, events }, '2026-02-10')).toEqual({
      state: 'moot',
      because: { code: 'endedBefore', day: day('2026-03-10') },
    });
  });

  it('still says who would have owed it', () => {
    const window = { from: day('2026-01-01'), until: day('2026-12-31') };
    const found = ledgerOf(anAgreement({ clauses, events }), window, day('2026-02-10'));
    expect(found.find(({ key }) => key === 'review/review/2026')).toMatchObject({
      who: ['municipality', 'organisation'],
      state: 'moot',
    });
  });
});

describe('S1.06 a party of several that leaves', () => {
  const parties = ['first', 'second', 'third'];
  const shared = aClause('commitment', { by: ['first', 'second'], to: ['third'] });
  const own = aClause('commitment', { by: ['second'], to: ['first'] }, { id: 'own' });
  const events = [gives('second', '2026-01-10')];
  const agreement = anAgreement({ parties, clauses: [yearly, leaving, shared, own], events });
  const window = { from: day('2026-01-01'), until: day('2026-12-31') };

  function seen(asOf: string) {
    return ledgerOf(agreement, window, day(asOf))
      .filter(({ family }) => family === 'review' || family === 'commitment')
      .map(({ key, stateBecause, who }) => [key, who.join('+'), stateBecause.code]);
  }

  it('owes until its last day, and nothing after it', () => {
    expect(seen('2026-02-10')).toEqual([
      ['review/review/2026', 'first+third', 'openUntil'],
      ['commitment/act/always', 'first+second', 'standing'],
      ['own/act/always', 'second', 'standing'],
    ]);
    expect(seen('2026-02-11')).toEqual([
      ['review/review/2026', 'first+third', 'openUntil'],
      ['commitment/act/always', 'first', 'standing'],
      ['own/act/always', 'second', 'leftBefore'],
    ]);
  });

  it('is owed nothing after it either', () => {
    const towards = aClause('commitment', { by: ['first'], to: ['second'] });
    const left = anAgreement({ parties, clauses: [leaving, towards], events });
    const found = ledgerOf(left, window, day('2026-02-11')).find(({ key }) => key === 'commitment/act/always');
    expect([found?.state, found?.stateBecause]).toEqual(['moot', { code: 'leftBefore', day: day('2026-02-10') }]);
  });
});
