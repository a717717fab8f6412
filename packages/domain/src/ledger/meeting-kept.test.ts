import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { meetingKeptOn } from './meeting-kept.ts';

const year = { from: day('2026-01-01'), until: day('2026-12-31') };
const met = (on: string, ...agenda: readonly string[]) => ({ on: day(on), agenda });

describe('S0.47, S1.15 the yearly meeting is kept', () => {
  it.each([
    { meetings: [], agenda: [], kept: null, because: 'nobody met' },
    { meetings: [met('2026-03-01')], agenda: [], kept: '2026-03-01', because: 'nothing must be on the agenda' },
    {
      meetings: [met('2025-12-31'), met('2027-01-01')],
      agenda: [],
      kept: null,
      because: 'they met the day before and the day after',
    },
    {
      meetings: [met('2026-09-01'), met('2026-03-01')],
      agenda: [],
      kept: '2026-03-01',
      because: 'the first meeting, in whatever order they were written down',
    },
    {
      meetings: [met('2026-03-01', 'plan')],
      agenda: ['plan', 'budget'],
      kept: null,
      because: 'the budget has not been dealt with',
    },
    {
      meetings: [met('2026-03-01', 'plan'), met('2026-09-01', 'budget'), met('2026-11-01', 'budget')],
      agenda: ['plan', 'budget'],
      kept: '2026-09-01',
      because: 'two meetings deal with it together',
    },
    {
      meetings: [met('2025-12-01', 'plan'), met('2026-09-01', 'budget')],
      agenda: ['plan', 'budget'],
      kept: null,
      because: 'last year’s meeting is not this year’s',
    },
  ])('on $kept: $because', ({ agenda, kept, meetings }) => {
    expect(meetingKeptOn(meetings, year, agenda)?.toString() ?? null).toBe(kept);
  });
});
