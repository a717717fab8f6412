import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import type { ClauseOf } from '../clause/index.ts';
import { anAgreement } from './an-agreement.ts';
import { clauseOf } from './agreement.ts';
import { decisionDay } from './renewal-decision.ts';
import { endsInTurn, naturalEnd } from './term.ts';

type DecideBefore = Exclude<ClauseOf<'renewal'>['parameters'], { kind: 'none' }>['decideBefore'];

function silent(decideBefore: DecideBefore, atMostTimes: number | null = null) {
  const renewal = aClause('renewal', { kind: 'silent', extension: { months: 12 }, decideBefore, atMostTimes });
  return anAgreement({ clauses: [aTerm('2020-01-01', '2020-12-31'), renewal] });
}

function lastDayToOptOut(decideBefore: DecideBefore, end: string): string {
  const clause = clauseOf(silent(decideBefore), 'renewal');
  return String(clause && decisionDay(clause, day(end))?.value);
}

describe('the last day to opt out of a silent renewal', () => {
  it.each([
    { by: { month: 10, day: 1 }, end: '2026-12-31', last: '2026-10-01', because: 'the last such day before the end' },
    { by: { month: 10, day: 1 }, end: '2027-06-30', last: '2026-10-01', because: 'which may lie in the year before' },
    { by: { month: 12, day: 31 }, end: '2026-12-31', last: '2025-12-31', because: 'the end itself is too late' },
    { by: { month: 2, day: 29 }, end: '2026-12-31', last: '2026-02-28', because: 'that year has no 29th' },
    { by: { month: 2, day: 29 }, end: '2028-12-31', last: '2028-02-29', because: 'a leap year has' },
    { by: { months: 3 }, end: '2026-12-31', last: '2026-09-30', because: 'September has no 31st' },
    { by: { days: 90 }, end: '2026-12-31', last: '2026-10-02', because: 'days are counted one by one' },
  ])('for an end on $end is $last: $because', ({ by, end, last }) => {
    expect(lastDayToOptOut(by, end)).toBe(last);
  });

  it('tells its step', () => {
    const clause = clauseOf(silent({ month: 10, day: 1 }), 'renewal');
    expect(clause && decisionDay(clause, day('2027-06-30'))?.because).toEqual({
      rules: [],
      clause: 'renewal',
      steps: [{ code: 'dayOfYearBefore', from: day('2027-06-30'), day: day('2026-10-01') }],
    });
  });
});

describe('a silent renewal, limited in number', () => {
  it.each([
    { atMostTimes: 2, asOf: '2020-10-01', ends: '2020-12-31', because: 'one may opt out today' },
    { atMostTimes: 2, asOf: '2020-10-02', ends: '2021-12-31', because: 'nobody did' },
    { atMostTimes: 2, asOf: '2021-10-02', ends: '2022-12-31', because: 'nor the second time' },
    { atMostTimes: 2, asOf: '2030-01-01', ends: '2022-12-31', because: 'and twice is enough' },
    { atMostTimes: null, asOf: '2029-10-02', ends: '2030-12-31', because: 'without a limit it goes on' },
  ])('at most $atMostTimes times, as of $asOf: until $ends, since $because', ({ asOf, atMostTimes, ends }) => {
    const found = naturalEnd(silent({ month: 10, day: 1 }, atMostTimes), day(asOf));
    expect(found.known && found.value.toString()).toBe(ends);
  });

  it('cannot be opted out of once it is over', () => {
    const ends = endsInTurn(silent({ month: 10, day: 1 }, 1), day('2026-01-01'));
    expect(ends.at(-1)).toEqual({
      day: day('2021-12-31'),
      decidedOn: null,
      decideBy: null,
      renewsUnlessOptedOut: false,
    });
  });
});
