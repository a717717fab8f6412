import { describe, expect, it } from 'vitest';
import { groundOf, leavingInAddress } from './leaving-in-address.ts';

describe('what is thought through, in the address', () => {
  it.each([
    {
      search: { on: '2027-01-15', out: '2028-01-01', ground: 'for-cause' },
      kept: { on: '2027-01-15', out: '2028-01-01', ground: 'for-cause' },
    },
    { search: { on: '2027-02-30', out: 'soon', ground: 'whim' }, kept: {} },
    { search: { on: 20270115 }, kept: {} },
  ])('$search', ({ search, kept }) => {
    expect(leavingInAddress(search)).toEqual(kept);
  });

  it('knows each ground by its word', () => {
    expect([groundOf('ordinary'), groundOf('for-cause'), groundOf('breach'), groundOf(undefined)]).toEqual([
      'ORDINARY',
      'FOR_CAUSE',
      'BREACH',
      undefined,
    ]);
  });
});
