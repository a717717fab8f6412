import { describe, expect, it } from 'vitest';
import { filtersInAddress, narrowed } from './filters.ts';
import { groupOf } from './group-by-day.ts';
import { questionFor } from './question.ts';

const programme = { id: 'Programme:village', key: 'village' };

describe('the filters in the address', () => {
  it('keep what they know and drop the rest', () => {
    const search = {
      municipality: 'furesoe',
      family: 'PLAN',
      nature: 'right',
      view: 'done',
      after: 'x',
      day: '2026-03-01',
      odd: 1,
    };
    expect(filtersInAddress(search)).toEqual({
      municipality: 'furesoe',
      family: 'PLAN',
      nature: 'right',
      view: 'done',
      after: 'x',
    });
    expect(filtersInAddress({ municipality: '', family: 'NO_SUCH', nature: 'all', view: 'now', after: 7 })).toEqual({});
  });

  it('begin on the first page when the list is narrowed anew', () => {
    expect(narrowed({ municipality: 'furesoe', after: 'x' }, { family: 'TERM' })).toEqual({
      municipality: 'furesoe',
      family: 'TERM',
    });
    expect(narrowed({ municipality: 'furesoe', before: 'x' }, { municipality: '' })).toEqual({});
  });
});

describe('what is asked for', () => {
  it('reaches back far enough for what is still late, and a year ahead', () => {
    expect(questionFor({ programme, day: '2026-02-28', filters: {} })).toEqual({
      programme: 'Programme:village',
      asOf: '2026-02-28',
      from: '2021-02-28',
      until: '2027-02-28',
      states: ['LATE', 'BREACHED', 'DUE', 'OPEN'],
      organisation: null,
      agreement: null,
      family: null,
      nature: 'DUTY',
      first: 50,
      after: null,
      last: null,
      before: null,
    });
  });

  it('looks thirty days ahead for what opens soon', () => {
    const filters = {
      view: 'opening',
      municipality: 'furesoe',
      agreement: 'village-furesoe',
      family: 'PLAN',
      nature: 'both',
      before: 'x',
    } as const;
    expect(questionFor({ programme, day: '2026-12-15', filters })).toEqual({
      programme: 'Programme:village',
      asOf: '2026-12-15',
      from: '2026-12-15',
      until: '2027-01-14',
      states: ['NOT_YET'],
      organisation: 'Organisation:furesoe',
      agreement: 'Agreement:village.village-furesoe',
      family: ['PLAN'],
      nature: null,
      first: null,
      after: null,
      last: 50,
      before: 'x',
    });
  });
});

describe('where a duty stands in the list', () => {
  it.each([
    { state: 'LATE', day: '2026-11-01', group: 'late', because: 'its day has passed' },
    { state: 'DUE', day: '2026-11-22', group: 'thisWeek', because: 'Sunday ends the week' },
    { state: 'DUE', day: '2026-11-23', group: 'thisMonth', because: 'Monday is next week' },
    { state: 'OPEN', day: '2026-11-30', group: 'thisMonth', because: 'the last of the month' },
    { state: 'OPEN', day: '2026-12-01', group: 'later', because: 'the first of the next' },
    { state: 'UNDETERMINED', day: '2026-11-01', group: 'undetermined', because: 'nobody kept records' },
    { state: 'OPEN', day: null, group: 'undetermined', because: 'it has no day' },
  ] as const)('$state by $day on Saturday 21 November 2026: $group, $because', ({ state, day, group }) => {
    expect(groupOf({ state, dueOn: { day } }, '2026-11-21')).toBe(group);
  });
});
