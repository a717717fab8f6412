import { expect, it } from 'vitest';
import { whatIfInAddress } from './what-if-in-address.ts';

it.each([
  { search: {}, found: {}, because: 'nothing asked is leaving, today' },
  {
    search: { step: 'start', agreement: 'a', on: '2027-02-01' },
    found: { step: 'start', agreement: 'a', on: '2027-02-01' },
    because: 'all of it is ours',
  },
  {
    search: { step: 'divorce', on: '2027-02-30', who: 7 },
    found: {},
    because: 'what is no step, no day and no text is left out',
  },
])('$because', ({ found, search }) => {
  expect(whatIfInAddress(search)).toEqual(found);
});
