import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { lengthCheck } from './length-check.ts';

const today = day('2026-11-21');
const years = (count: number) => ({ months: 12 * count });

type Term = Parameters<typeof aClause<'term'>>[1];

function checkOf(term: Term) {
  return lengthCheck(anAgreement({ clauses: [aClause('term', term, { ruleIds: ['S0.58'] })] }), today);
}

describe('S0.58 a stated length against the days', () => {
  it('ten years from no earlier than 2024 do not fit before 30 June 2033: at most nine and a half', () => {
    const check = checkOf({
      start: { kind: 'unstated', noEarlierThan: '2024-01-01' },
      end: { kind: 'day', on: '2033-06-30' },
      statedLength: years(10),
    });
    expect(check).toEqual({
      stated: { years: 10, months: 0, days: 0 },
      atMost: { years: 9, months: 6, days: 0 },
      agrees: false,
      because: {
        rules: ['S0.58'],
        clause: 'term',
        steps: [
          { code: 'notBefore', day: day('2024-01-01') },
          { code: 'stated', day: day('2033-06-30') },
        ],
      },
    });
  });

  it.each([
    {
      from: '2018-01-01',
      until: '2020-12-31',
      stated: years(3),
      atMost: [3, 0, 0],
      agrees: true,
      because: 'S3.36: three calendar years',
    },
    {
      from: '2018-01-01',
      until: '2020-12-30',
      stated: years(3),
      atMost: [2, 11, 30],
      agrees: false,
      because: 'a day is missing',
    },
    {
      from: '2018-01-01',
      until: '2021-01-01',
      stated: years(3),
      atMost: [3, 0, 1],
      agrees: false,
      because: 'a day too many',
    },
    {
      from: '2026-01-01',
      until: '2026-03-31',
      stated: { days: 90 },
      atMost: [0, 3, 0],
      agrees: true,
      because: 'a length may be in days',
    },
    {
      from: '2024-01-15',
      until: '2033-06-30',
      stated: { months: 126 },
      atMost: [9, 5, 16],
      agrees: false,
      because: 'ten and a half years',
    },
  ])('$from to $until: $because', ({ agrees, atMost: [y, m, d], from, stated, until }) => {
    const check = checkOf({ start: { kind: 'day', on: from }, end: { kind: 'day', on: until }, statedLength: stated });
    const said = 'days' in stated ? [0, 0, stated.days] : [Math.trunc(stated.months / 12), stated.months % 12, 0];
    expect(check).toEqual({
      stated: { years: said[0], months: said[1], days: said[2] },
      atMost: { years: y, months: m, days: d },
      agrees,
      because: {
        rules: ['S0.58'],
        clause: 'term',
        steps: [
          { code: 'stated', day: day(from) },
          { code: 'stated', day: day(until) },
        ],
      },
    });
  });

  it('cannot say where an unknown start leaves room for it', () => {
    const check = checkOf({
      start: { kind: 'unstated', noEarlierThan: '2023-01-01' },
      end: { kind: 'day', on: '2033-06-30' },
      statedLength: years(10),
    });
    expect([check?.atMost, check?.agrees]).toEqual([{ years: 10, months: 6, days: 0 }, null]);
  });

  it('cannot say where it fits the day, should it have begun on the first that is possible', () => {
    const check = checkOf({
      start: { kind: 'unstated', noEarlierThan: '2023-07-01' },
      end: { kind: 'day', on: '2033-06-30' },
      statedLength: years(10),
    });
    expect([check?.atMost, check?.agrees]).toEqual([{ years: 10, months: 0, days: 0 }, null]);
  });

  const onSignature = { kind: 'event', event: 'last-signature' } as const;
  const onDay = { kind: 'day', on: '2033-06-30' } as const;
  const nowhere = { kind: 'unstated', calledLimited: false } as const;
  const never = { kind: 'unstated', noEarlierThan: null } as const;
  it.each([
    { start: never, end: nowhere, because: 'S1.22: neither a start nor an end' },
    { start: never, end: onDay, because: 'no start' },
    { start: onSignature, end: onDay, because: 'it waits for its start' },
    { start: { kind: 'day', on: '2020-01-01' }, end: nowhere, because: 'no end' },
  ] as const)('cannot say: $because', ({ end, start }) => {
    const check = checkOf({ start, end, statedLength: years(3) });
    expect(check).toEqual({
      stated: { years: 3, months: 0, days: 0 },
      atMost: null,
      agrees: null,
      because: { rules: ['S0.58'], clause: 'term', steps: [] },
    });
  });

  it('has nothing to check where no length is stated', () => {
    expect([checkOf({}), lengthCheck({ ...anAgreement(), clauses: [] }, today)]).toEqual([null, null]);
  });
});
