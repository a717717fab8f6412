import { describe, expect, it } from 'vitest';
import { scaleAround, scaleFor } from './scale.ts';

describe('the scale on which a day is picked', () => {
  it.each([
    {
      around: '2026-11-22',
      ends: '2033-06-30',
      to: '2029-11-22',
      because: 'an end out of sight does not squeeze the scale',
    },
    { around: '2026-11-22', ends: '2027-06-30', to: '2027-10-30', because: 'an end in sight ends it' },
    { around: '2032-12-15', ends: '2033-06-30', to: '2033-10-30', because: 'a later day that was written is on it' },
    { around: '2026-11-22', ends: null, to: '2029-11-22', because: 'without an end' },
    { around: '2026-11-22', ends: '2020-12-31', to: '2029-11-22', because: 'an end in the past is no edge' },
  ])('around $around, ending $ends, reaches to $to: $because', ({ around, ends, to }) => {
    expect(scaleFor({ lookedAt: '2026-11-22', around, ends })).toEqual({
      from: '2026-09-01',
      to,
      earliest: '2026-09-01',
    });
  });
});

it('shows a notice with two months around it', () => {
  expect(scaleAround('2026-11-22', '2027-06-01')).toEqual({ from: '2026-09-01', to: '2027-08-01' });
});
