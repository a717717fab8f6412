import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { statusOf } from './status.ts';
import { begins, concluded, ends, signed, stateOf } from './a-status.ts';

const gives = (by: string, on: string) => ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null }) as const;

describe('where an agreement stands on a day', () => {
  it.each([
    { asOf: '2024-02-29', state: 'draft', reasons: [{ code: 'notConcluded' }], because: 'it had not been concluded' },
    { asOf: '2024-03-01', state: 'awaitingStart', reasons: [begins, signed], because: 'concluded, and not begun' },
    { asOf: '2024-03-20', state: 'inForce', reasons: [begins, ends, signed], because: 'the first day is in' },
    { asOf: '2033-06-30', state: 'inForce', reasons: [begins, ends, signed], because: 'and so is the last' },
    { asOf: '2033-07-01', state: 'ended', reasons: [{ ...ends, code: 'endedOn' }, signed], because: 'the day after' },
  ])('as of $asOf $state: $because', ({ asOf, reasons, state }) => {
    expect(stateOf(concluded, asOf)).toEqual({ state, reasons });
  });

  it('does not presume a conclusion whose day is unknown before the start', () => {
    expect([stateOf({}, '2024-03-19'), stateOf({}, '2024-03-20').state]).toEqual([
      { state: 'undetermined', reasons: [begins, { code: 'conclusionDayUnknown' }] },
      'inForce',
    ]);
  });

  it('is in force from its start even when it was concluded later, but not before it was', () => {
    const late = { conclusion: { kind: 'concluded', on: '2024-06-01' } } as const;
    expect(['2024-05-31', '2024-06-01'].map((asOf) => stateOf(late, asOf).state)).toEqual(['draft', 'inForce']);
  });

  it('S0.01, S0.02 is a template, with its empty places', () => {
    const template = anAgreement({
      kind: 'template',
      conclusion: { kind: 'notConcluded' },
      openSlots: [
        { key: 'municipality', words: { en: 'Municipality' }, occurrences: 17 },
        { key: 'start-day', words: { en: 'Start' }, occurrences: 1 },
      ],
    });
    expect(statusOf(template, day('2026-01-01'))).toEqual({
      state: 'template',
      reasons: [{ code: 'isTemplate' }, { code: 'openSlots', count: 18 }],
      because: { rules: [], clause: null, steps: [] },
    });
  });

  it.each([
    {
      start: null,
      end: null,
      missing: 'startUnstated',
      state: 'undetermined',
      because: 'S1.22: a term without a start',
    },
  ])('$state: $because', ({ end, missing, start, state }) => {
    expect(stateOf({ clauses: [aTerm(start, end)] }, '2005-01-01')).toEqual({
      state,
      reasons: [{ code: 'termUnknown', missing }, { code: 'conclusionDayUnknown' }],
    });
  });

  it.each([
    { calledLimited: false, reason: { code: 'runsWithoutEnd' }, because: 'no end is meant' },
    {
      calledLimited: true,
      reason: { code: 'termUnknown', missing: 'calledLimitedWithoutEnd' },
      because: 'S4.30: an end is meant and not said',
    },
  ])('in force without a known end: $because', ({ calledLimited, reason }) => {
    const open = aClause('term', { end: { kind: 'unstated', calledLimited } });
    expect(stateOf({ clauses: [open] }, '2026-01-01')).toEqual({
      state: 'inForce',
      reasons: [{ code: 'startsOn', day: day('2020-01-01') }, reason, { code: 'conclusionDayUnknown' }],
    });
  });
});

describe('notice and status', () => {
  const stands = (by: string, on: string, lastDay: string) => ({
    code: 'noticeStands',
    by,
    givenOn: day(on),
    lastDay: day(lastDay),
  });
  const events = [gives('municipality', '2026-01-10')];

  it.each([
    { asOf: '2026-01-09', state: 'inForce', reasons: [begins, ends, signed], because: 'the day before' },
    {
      asOf: '2026-01-10',
      state: 'noticeGiven',
      reasons: [
        stands('municipality', '2026-01-10', '2026-07-10'),
        begins,
        { code: 'endsOn', day: day('2026-07-10') },
        signed,
      ],
      because: 'given today',
    },
    {
      asOf: '2026-07-11',
      state: 'ended',
      reasons: [
        stands('municipality', '2026-01-10', '2026-07-10'),
        { code: 'endedOn', day: day('2026-07-10') },
        signed,
      ],
      because: 'it has taken effect',
    },
  ])('as of $asOf $state: $because', ({ asOf, reasons, state }) => {
    expect(stateOf({ ...concluded, events }, asOf)).toEqual({ state, reasons });
  });

  it('stays in force for the others when one of three leaves, and says who does', () => {
    const three = { ...concluded, parties: ['municipality', 'second', 'third'], events };
    expect(stateOf(three, '2026-08-01')).toEqual({
      state: 'inForce',
      reasons: [stands('municipality', '2026-01-10', '2026-07-10'), begins, ends, signed],
    });
  });

  it('S3.38 goes on after an extension', () => {
    const clauses = [
      aTerm('2018-01-01', '2020-12-31'),
      aClause('renewal', {
        kind: 'byDecision',
        extension: { months: 24 },
        decideBefore: { months: 6 },
        atMostTimes: null,
      }),
    ];
    const extended = [{ kind: 'extended', on: '2020-05-12' } as const];
    expect(
      ['2020-12-31', '2021-01-01', '2022-12-31', '2023-01-01'].map(
        (asOf) => stateOf({ clauses, events: extended }, asOf).state,
      ),
    ).toEqual(['inForce', 'inForce', 'inForce', 'ended']);
  });
});
