import { expect, it } from 'vitest';
import { leadTimeInAddress } from './lead-time-in-address.ts';

it.each([
  { search: {}, found: {}, because: 'nothing is asked yet' },
  {
    search: { for: 'plan/2027', office: 28, carry: 0 },
    found: { for: 'plan/2027', office: 28, carry: 0 },
    because: 'a duty and two lengths',
  },
  {
    search: { by: '2027-06-30', out: '2027-12-31' },
    found: { by: '2027-06-30', out: '2027-12-31' },
    because: 'two days',
  },
  {
    search: { by: '2027-02-30', out: 'soon', office: -1, carry: 1.5, for: 7 },
    found: {},
    because: 'what is no day and no count is left out',
  },
])('$because', ({ found, search }) => {
  expect(leadTimeInAddress(search)).toEqual(found);
});
