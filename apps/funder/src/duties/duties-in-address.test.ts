import { describe, expect, it } from 'vitest';
import { dutiesInAddress } from './duties-in-address.ts';

describe('what narrows the duties stands in the address', () => {
  it.each([
    { address: {}, shown: {}, because: 'the late ones of all' },
    { address: { show: 'kept', agreement: 'furesoe' }, shown: { show: 'kept', agreement: 'furesoe' }, because: 'both' },
    { address: { show: 'late' }, shown: {}, because: 'late is said by nothing' },
    { address: { show: 3, agreement: '' }, shown: {}, because: 'what means nothing is left out' },
    { address: { after: 'x', before: 'y' }, shown: { after: 'x' }, because: 'a page begins at one place' },
  ])('$because', ({ address, shown }) => expect(dutiesInAddress(address)).toEqual(shown));
});
