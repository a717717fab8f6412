import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { endsInTurn, naturalEnd, startsOn } from './term.ts';

const today = day('2026-11-21');
const twoYearsAtATime = { extension: { months: 24 }, decideBefore: { months: 6 }, atMostTimes: null } as const;

describe('the first day of the term', () => {
  it('S3.36 is stated', () => {
    expect(startsOn(anAgreement({ clauses: [aTerm('2018-01-01', '2020-12-31', ['S3.36'])] }))).toEqual({
      known: true,
      value: day('2018-01-01'),
      because: { rules: ['S3.36'], clause: 'term', steps: [{ code: 'stated', day: day('2018-01-01') }] },
    });
  });

  it('S1.22 is undetermined where nobody states it', () => {
    expect(startsOn(anAgreement({ clauses: [aTerm(null, null, ['S1.22'])] }))).toEqual({
      known: false,
      missing: { code: 'startUnstated' },
      because: { rules: ['S1.22'], clause: 'term', steps: [] },
    });
  });

  it('waits for the event it hangs on, and is the day of it', () => {
    const clauses = [aClause('term', { start: { kind: 'event', event: 'last-signature' } })];
    const pending = startsOn(anAgreement({ clauses }));
    const happened = startsOn(
      anAgreement({ clauses, events: [{ kind: 'startEvent', on: '2024-03-20', event: 'last-signature' }] }),
    );
    expect([pending.known ? null : pending.missing, happened.known ? happened : null]).toEqual([
      { code: 'startEventPending', event: 'last-signature' },
      {
        known: true,
        value: day('2024-03-20'),
        because: {
          rules: [],
          clause: 'term',
          steps: [{ code: 'startedBy', event: 'last-signature', day: day('2024-03-20') }],
        },
      },
    ]);
  });

  it('is not begun by another event', () => {
    const agreement = anAgreement({
      clauses: [aClause('term', { start: { kind: 'event', event: 'last-signature' } })],
    });
    const events = [{ kind: 'startEvent', on: day('2024-03-20'), event: 'first-signature' } as const];
    expect(startsOn({ ...agreement, events })).toEqual({
      known: false,
      missing: { code: 'startEventPending', event: 'last-signature' },
      because: { rules: [], clause: 'term', steps: [] },
    });
  });
});

describe('the last day of the term', () => {
  it('tells every step from the start on', () => {
    const term = aClause(
      'term',
      { start: { kind: 'day', on: '2025-08-31' }, end: { kind: 'afterStart', length: { months: 6 } } },
      { ruleIds: ['S3.36'] },
    );
    expect(naturalEnd(anAgreement({ clauses: [term] }), today)).toEqual({
      known: true,
      value: day('2026-02-27'),
      because: {
        rules: ['S3.36'],
        clause: 'term',
        steps: [
          { code: 'stated', day: day('2025-08-31') },
          { code: 'monthsAdded', months: 6, from: day('2025-08-31'), day: day('2026-02-28') },
          { code: 'clampedToMonthEnd', day: day('2026-02-28'), missingDayOfMonth: 31 },
          { code: 'dayBefore', day: day('2026-02-27') },
        ],
      },
    });
  });

  it.each([
    { start: '2018-01-01', months: 36, ends: '2020-12-31', because: 'three years end the day before the fourth' },
    {
      start: '2024-02-29',
      months: 12,
      ends: '2025-02-27',
      because: 'the leap day is clamped, and the day before it counts',
    },
    { start: '2025-08-31', months: 6, ends: '2026-02-27', because: 'clamped to the 28th of February' },
  ])('from $start for $months months is $ends: $because', ({ ends, months, start }) => {
    const term = aClause('term', {
      start: { kind: 'day', on: start },
      end: { kind: 'afterStart', length: { months } },
    });
    const found = naturalEnd(anAgreement({ clauses: [term] }), today);
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it.each([
    { end: { kind: 'unstated', calledLimited: false }, missing: { code: 'endUnstated' }, because: 'it runs on' },
    {
      end: { kind: 'unstated', calledLimited: true },
      missing: { code: 'calledLimitedWithoutEnd' },
      because: 'S4.30: limited, but to when?',
    },
  ] as const)('is undetermined: $because', ({ end, missing }) => {
    const found = naturalEnd(anAgreement({ clauses: [aClause('term', { end })] }), today);
    expect(found.known ? null : found.missing).toEqual(missing);
  });

  it('S1.22 is undetermined for three years from an unknown start', () => {
    const term = aClause('term', {
      start: { kind: 'unstated', noEarlierThan: '2004-08-19' },
      end: { kind: 'afterStart', length: { months: 36 } },
    });
    const found = naturalEnd(anAgreement({ clauses: [term] }), today);
    expect(found.known ? null : found.missing).toEqual({ code: 'endNeedsStart' });
  });

  it('is undetermined where the agreement has no clause of term', () => {
    const silent = { ...anAgreement(), clauses: [] };
    expect(
      [startsOn(silent), naturalEnd(silent, today)].map((answer) => (answer.known ? null : answer.missing)),
    ).toEqual([
      { code: 'silent', family: 'term' },
      { code: 'silent', family: 'term' },
    ]);
    expect(endsInTurn(silent, today)).toEqual([]);
  });
});

describe('S3.37 to S3.39 extension by decision', () => {
  const clauses = [
    aTerm('2018-01-01', '2020-12-31', ['S3.36']),
    aClause('renewal', { kind: 'byDecision', ...twoYearsAtATime }, { ruleIds: ['S3.38', 'S3.39'] }),
  ];

  it.each([
    { decided: [], asOf: '2026-11-21', ends: '2020-12-31', because: 'S3.37: nothing goes on by itself' },
    { decided: ['2020-05-12'], asOf: '2026-11-21', ends: '2022-12-31', because: 'two years from the day after' },
    { decided: ['2020-05-12'], asOf: '2020-05-11', ends: '2020-12-31', because: 'the day before nobody knew' },
    { decided: ['2020-05-12', '2022-06-01'], asOf: '2022-06-01', ends: '2024-12-31', because: 'and two years more' },
  ])('decided $decided, as of $asOf it ends $ends: $because', ({ asOf, decided, ends }) => {
    const agreement = anAgreement({ clauses, events: decided.map((on) => ({ kind: 'extended', on }) as const) });
    const found = naturalEnd(agreement, day(asOf));
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it('rests on the term alone until it is extended', () => {
    expect(naturalEnd(anAgreement({ clauses }), today)).toEqual({
      known: true,
      value: day('2020-12-31'),
      because: { rules: ['S3.36'], clause: 'term', steps: [{ code: 'stated', day: day('2020-12-31') }] },
    });
  });

  it('S3.37 has one end where nothing renews', () => {
    const none = [aTerm('2018-01-01', '2020-12-31'), aClause('renewal', { kind: 'none' })];
    const only = { day: day('2020-12-31'), decidedOn: null, decideBy: null, renewsUnlessOptedOut: false };
    expect(endsInTurn(anAgreement({ clauses: none }), today)).toEqual([only]);
  });

  it('names both clauses’ rules and every extension', () => {
    const agreement = anAgreement({ clauses, events: [{ kind: 'extended', on: '2020-05-12' }] });
    expect(naturalEnd(agreement, today)).toEqual({
      known: true,
      value: day('2022-12-31'),
      because: {
        rules: ['S3.38', 'S3.39', 'S3.36'],
        clause: 'renewal',
        steps: [
          { code: 'stated', day: day('2020-12-31') },
          { code: 'extendedUntil', day: day('2022-12-31') },
        ],
      },
    });
  });

  it('goes no further than the agreed number of times', () => {
    const limited = aClause('renewal', { kind: 'byDecision', ...twoYearsAtATime, atMostTimes: 1 });
    const events = ['2020-05-12', '2022-05-12'].map((on) => ({ kind: 'extended', on }) as const);
    const ends = endsInTurn(anAgreement({ clauses: [aTerm('2018-01-01', '2020-12-31'), limited], events }), today);
    expect(ends).toEqual([
      {
        day: day('2020-12-31'),
        decidedOn: day('2020-05-12'),
        decideBy: day('2020-06-30'),
        renewsUnlessOptedOut: false,
      },
      { day: day('2022-12-31'), decidedOn: null, decideBy: null, renewsUnlessOptedOut: false },
    ]);
  });
});

describe('a silent renewal', () => {
  const clauses = [aTerm('2018-01-01', '2020-12-31'), aClause('renewal', { kind: 'silent', ...twoYearsAtATime })];
  const declined = (on: string) => ({ kind: 'renewalDeclined', on, by: 'municipality' }) as const;

  it.each([
    { events: [], asOf: '2020-06-30', ends: '2020-12-31', because: 'one may still opt out today' },
    { events: [], asOf: '2020-07-01', ends: '2022-12-31', because: 'nobody did' },
    { events: [], asOf: '2024-07-01', ends: '2026-12-31', because: 'nor the times after' },
    { events: [declined('2020-06-30')], asOf: '2024-07-01', ends: '2020-12-31', because: 'opted out on the last day' },
    {
      events: [declined('2020-07-01')],
      asOf: '2024-07-01',
      ends: '2022-12-31',
      because: 'a day late, so it counts for the next end',
    },
  ])('as of $asOf it ends $ends: $because', ({ asOf, ends, events }) => {
    const found = naturalEnd(anAgreement({ clauses, events }), day(asOf));
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it('keeps the day on which somebody opted out', () => {
    const ends = endsInTurn(anAgreement({ clauses, events: [declined('2020-04-01')] }), today);
    expect(ends).toEqual([
      {
        day: day('2020-12-31'),
        decidedOn: day('2020-04-01'),
        decideBy: day('2020-06-30'),
        renewsUnlessOptedOut: false,
      },
    ]);
  });

  it('says until when one may opt out', () => {
    const found = naturalEnd(anAgreement({ clauses }), day('2020-03-01'));
    expect(found.because.steps).toEqual([
      { code: 'stated', day: day('2020-12-31') },
      { code: 'renewsUnlessOptedOut', day: day('2020-06-30') },
    ]);
  });
});
