import { describe, expect, it } from 'vitest';
import { filtersInAddress, narrowed } from './filters.ts';
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
