import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { calendarPeriods } from './period.ts';
import { turningPointFrom, turningPointSchema, turningPointUpTo } from './turning-point.ts';

describe('the turning points around a day', () => {
  it.each([
    {
      edge: 'start',
      on: '2026-08-09',
      before: ['2026-08-01', '2026-07-01', '2026-07-01', '2026-01-01'],
      after: ['2026-09-01', '2026-10-01', '2027-01-01', '2027-01-01'],
      because: 'in the middle of all periods',
    },
    {
      edge: 'start',
      on: '2026-07-01',
      before: ['2026-07-01', '2026-07-01', '2026-07-01', '2026-01-01'],
      after: ['2026-07-01', '2026-07-01', '2026-07-01', '2027-01-01'],
      because: 'the first of a period is its own turning point',
    },
    {
      edge: 'end',
      on: '2026-08-09',
      before: ['2026-07-31', '2026-06-30', '2026-06-30', '2025-12-31'],
      after: ['2026-08-31', '2026-09-30', '2026-12-31', '2026-12-31'],
      because: 'in the middle of all periods',
    },
    {
      edge: 'end',
      on: '2026-06-30',
      before: ['2026-06-30', '2026-06-30', '2026-06-30', '2025-12-31'],
      after: ['2026-06-30', '2026-06-30', '2026-06-30', '2026-12-31'],
      because: 'the last of a period is its own turning point',
    },
  ] as const)('each $edge of a period around $on: $because', ({ after, because: _, before, edge, on }) => {
    const forms = calendarPeriods.map((of) => turningPointSchema.parse({ edge, of }));
    expect([
      forms.map((form) => turningPointUpTo(day(on), form).toString()),
      forms.map((form) => turningPointFrom(day(on), form).toString()),
    ]).toEqual([before, after]);
  });
});
