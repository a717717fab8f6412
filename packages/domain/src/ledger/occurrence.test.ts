import { describe, expect, it } from 'vitest';
import { type calendarPeriods, day } from '../calendar/index.ts';
import { placeOfDay, wallCalendar } from '../calendar/a-wall-calendar.ts';
import type { Timing } from '../clause/index.ts';
import { times } from './an-occurrence.ts';
import type { Occurrence } from './occurrence.ts';

function spans(found: readonly Occurrence[]): readonly string[] {
  return found.map(
    ({ dueOn, name, opensOn }) => `${name}: ${opensOn}..${dueOn.known ? dueOn.value : dueOn.missing.code}`,
  );
}

const every = (period: (typeof calendarPeriods)[number], dueMonth: number | null = null): Timing => ({
  kind: 'everyPeriod',
  every: period,
  dueMonth,
});

describe('every period of the term', () => {
  it.each([
    {
      rule: 'S4.27',
      timing: every('quarter'),
      term: ['2020-01-01', null],
      window: ['2026-01-01', '2026-06-30'],
      spans: ['2026-Q1: 2026-01-01..2026-03-31', '2026-Q2: 2026-04-01..2026-06-30'],
      because: 'once per quarter',
    },
    {
      rule: 'S4.28',
      timing: every('halfYear'),
      term: ['2020-01-01', null],
      window: ['2026-01-01', '2026-12-31'],
      spans: ['2026-H1: 2026-01-01..2026-06-30', '2026-H2: 2026-07-01..2026-12-31'],
      because: 'half-yearly',
    },
    {
      rule: 'S4.32',
      timing: every('year', 6),
      term: ['2020-01-01', null],
      window: ['2026-01-01', '2026-12-31'],
      spans: ['2026: 2026-01-01..2026-06-30'],
      because: 'before the end of the second quarter',
    },
    {
      rule: 'S0.47',
      timing: every('year'),
      term: ['2024-03-20', '2033-06-30'],
      window: ['2024-01-01', '2025-12-31'],
      spans: ['2025: 2025-01-01..2025-12-31'],
      because: 'the first year is not whole',
    },
    {
      rule: 'S0.47',
      timing: every('year'),
      term: ['2024-03-20', '2033-06-30'],
      window: ['2032-01-01', '2033-12-31'],
      spans: ['2032: 2032-01-01..2032-12-31'],
      because: 'nor is the last',
    },
    {
      rule: 'S4.32',
      timing: every('year', 6),
      term: ['2024-03-20', '2033-06-30'],
      window: ['2033-01-01', '2033-12-31'],
      spans: ['2033: 2033-01-01..2033-06-30'],
      because: 'but its last day to act lies in the term',
    },
    {
      rule: 'S1.15',
      timing: every('year'),
      term: [null, null],
      window: ['2026-01-01', '2026-12-31'],
      spans: ['year: null..startUnstated'],
      because: 'S1.22: no start, no years',
    },
  ] as const)('$rule $spans: $because', ({ spans: expected, term, timing, window }) => {
    expect(spans(times(timing, term, window))).toEqual(expected);
  });

  it('tells every step', () => {
    expect(times(every('year', 6), ['2020-01-01', null], ['2026-05-01', '2026-05-01'])).toEqual([
      {
        name: '2026',
        opensOn: day('2026-01-01'),
        dueOn: {
          known: true,
          value: day('2026-06-30'),
          because: {
            rules: ['S4.27'],
            clause: 'clause',
            steps: [
              { code: 'periodOf', every: 'year', from: day('2026-01-01'), until: day('2026-12-31') },
              { code: 'beforeEndOf', period: 'month 6', day: day('2026-06-30') },
              { code: 'wholePeriodsOnly', every: 'year' },
            ],
          },
        },
        period: { from: day('2026-01-01'), until: day('2026-12-31') },
      },
    ]);
  });
});

describe('once', () => {
  const term = ['2020-01-01', null] as const;
  const window = ['2000-01-01', '2040-01-01'] as const;

  it.each([
    {
      rule: 'S4.26',
      timing: { kind: 'by', on: day('2020-12-31') },
      spans: ['once: 2020-01-01..2020-12-31'],
      because: 'by the end of 2020',
    },
    {
      rule: 'S1.14',
      timing: { kind: 'season', season: 'autumn', year: 2004 },
      spans: ['2004-autumn: 2004-09-01..2004-11-30'],
      because: 'the first autumn',
    },
    {
      rule: 'S1.23',
      timing: { kind: 'afterStart', length: { months: 24 } },
      spans: ['once: 2020-01-01..2022-01-01'],
      because: 'after two years',
    },
    {
      rule: 'S0.22',
      timing: { kind: 'noDeadline' },
      spans: ['once: 2020-01-01..noDeadline'],
      because: 'no day is stated',
    },
    { rule: 'S0.29', timing: { kind: 'continuous' }, spans: ['always: 2020-01-01..continuous'], because: 'all along' },
    {
      rule: 'S0.30',
      timing: { kind: 'onEvent', event: 'publication' },
      spans: ['publication: 2020-01-01..onEvent'],
      because: 'whenever it happens',
    },
  ] as const)('$rule $spans: $because', ({ spans: expected, timing }) => {
    expect(spans(times(timing, term, window))).toEqual(expected);
  });

  it('S1.23 is undetermined where the start is', () => {
    expect(spans(times({ kind: 'afterStart', length: { months: 24 } }, [null, null], window))).toEqual([
      'once: null..startUnstated',
    ]);
  });

  it('counts leaves and days as the wall calendar does, leap day included', () => {
    expect(wallCalendar[placeOfDay(day('2024-02-29'))]).toEqual({ year: 2024, month: 2, date: 29 });
    expect(
      [{ months: 24 }, { months: 1 }, { days: 60 }].flatMap((length) =>
        spans(times({ kind: 'afterStart', length }, ['2024-01-31', null], window)),
      ),
    ).toEqual(['once: 2024-01-31..2026-01-31', 'once: 2024-01-31..2024-02-29', 'once: 2024-01-31..2024-03-31']);
  });
});

describe('the steps of a day', () => {
  const steps = (timing: Timing) =>
    times(timing, ['2024-01-31', null], ['2000-01-01', '2024-12-31']).map(({ dueOn }) => dueOn.because.steps);

  it.each([
    {
      timing: { kind: 'by', on: day('2024-12-31') },
      told: [{ code: 'stated', day: day('2024-12-31') }],
      because: 'the day stands in the text',
    },
    {
      timing: { kind: 'season', season: 'autumn', year: 2024 },
      told: [{ code: 'periodOf', every: 'autumn 2024', from: day('2024-09-01'), until: day('2024-11-30') }],
      because: 'the last day of the season',
    },
    {
      timing: { kind: 'afterStart', length: { months: 1 } },
      told: [
        { code: 'stated', day: day('2024-01-31') },
        { code: 'monthsAdded', months: 1, from: day('2024-01-31'), day: day('2024-02-29') },
        { code: 'clampedToMonthEnd', day: day('2024-02-29'), missingDayOfMonth: 31 },
      ],
      because: 'the start, and so long after it',
    },
    {
      timing: every('halfYear'),
      told: [
        { code: 'periodOf', every: 'halfYear', from: day('2024-07-01'), until: day('2024-12-31') },
        { code: 'wholePeriodsOnly', every: 'halfYear' },
      ],
      because: 'the period’s own last day',
    },
  ] as const)('$timing.kind: $because', ({ timing, told }) => {
    expect(steps(timing)).toEqual([told]);
  });
});
