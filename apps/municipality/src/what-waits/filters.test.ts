import { describe, expect, it } from 'vitest';
import { familyAsked, filtersInAddress } from './filters.ts';

describe('filters in the address', () => {
  it.each([
    { search: {}, filters: {}, because: 'nothing narrows' },
    {
      search: { whose: 'theirs', show: 'rights' },
      filters: { whose: 'theirs', show: 'rights' },
      because: 'plain words',
    },
    {
      search: { about: 'payment-by-calendar' },
      filters: { about: 'payment-by-calendar' },
      because: 'a family of clauses',
    },
    {
      search: { whose: 'nobody', show: '1', about: 'PLAN', agreement: '' },
      filters: {},
      because: 'unknown words are left out',
    },
    {
      search: { agreement: 'village-furesoe', other: 'x' },
      filters: { agreement: 'village-furesoe' },
      because: 'only what is known',
    },
  ])('$search: $because', ({ search, filters }) => {
    expect(filtersInAddress(search)).toEqual(filters);
  });

  it('asks for the family that the word stands for', () => {
    expect(familyAsked({ about: 'rights-to-materials' })).toEqual(['RIGHTS_TO_MATERIALS']);
    expect(familyAsked({})).toBe(null);
  });
});
