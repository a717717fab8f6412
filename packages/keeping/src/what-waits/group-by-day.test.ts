import { describe, expect, it } from 'vitest';
import { groupOf } from './group-by-day.ts';

const wednesday = '2026-11-18';

describe('where a duty stands in the list, seen from Wednesday 18 November 2026', () => {
  it.each([
    { state: 'LATE', day: '2026-10-30', group: 'late', because: 'late comes first, however long it has been' },
    { state: 'BREACHED', day: '2026-11-30', group: 'late', because: 'what was broken presses, whatever its day' },
    { state: 'OPEN', day: '2026-11-18', group: 'thisWeek', because: 'the last day counts' },
    { state: 'DUE', day: '2026-11-22', group: 'thisWeek', because: 'Sunday ends the week' },
    { state: 'DUE', day: '2026-11-23', group: 'thisMonth', because: 'Monday begins the next' },
    { state: 'DUE', day: '2026-11-30', group: 'thisMonth', because: 'the month has a last day too' },
    { state: 'OPEN', day: '2026-12-01', group: 'later', because: 'the next month is later' },
    { state: 'NOT_YET', day: null, group: 'later', because: 'it opens one day, though its last day is not stated' },
    { state: 'UNDETERMINED', day: '2025-12-31', group: 'undetermined', because: 'nobody knows whether it was done' },
    { state: 'OPEN', day: null, group: 'undetermined', because: 'open without a last day' },
  ] as const)('$state by $day: $group, since $because', ({ state, day, group }) => {
    expect(groupOf({ state, dueOn: { day } }, wednesday)).toBe(group);
  });

  it('ends the week on the Sunday after a Saturday, not a week later', () => {
    const saturday = '2026-11-21';
    const groups = ['2026-11-22', '2026-11-23'].map((day) => groupOf({ state: 'DUE', dueOn: { day } }, saturday));
    expect(groups).toEqual(['thisWeek', 'thisMonth']);
  });
});
