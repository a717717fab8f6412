import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

describe('a term cut where money begins and ends', () => {
  const from = '2024-04-01';
  const until = '2033-06-30';

  it.each([
    {
      term: { from, until, without: [] },
      stretches: [{ from, until, isFunded: true }],
      because: 'money for all of it',
    },
    {
      term: { from, until, without: [{ from: '2028-01-01', until }] },
      stretches: [
        { from, until: '2027-12-31', isFunded: true },
        { from: '2028-01-01', until, isFunded: false },
      ],
      because: 'money runs out',
    },
    {
      term: {
        from,
        until,
        without: [
          { from, until: '2024-12-31' },
          { from: '2026-01-01', until: '2026-12-31' },
        ],
      },
      stretches: [
        { from, until: '2024-12-31', isFunded: false },
        { from: '2025-01-01', until: '2025-12-31', isFunded: true },
        { from: '2026-01-01', until: '2026-12-31', isFunded: false },
        { from: '2027-01-01', until, isFunded: true },
      ],
      because: 'it comes late and pauses',
    },
    {
      term: { from, until: null, without: [{ from: '2028-01-01', until: null }] },
      stretches: [
        { from, until: '2027-12-31', isFunded: true },
        { from: '2028-01-01', until: null, isFunded: false },
      ],
      because: 'no end is known',
    },
    {
      term: { from: null, until, without: null },
      stretches: [{ from: '2023-01-01', until, isFunded: null }],
      because: 'nothing is recorded, not even the beginning',
    },
  ])('$because', ({ term, stretches }) => {
    expect(stretchesOf(term, '2023-01-01')).toEqual(stretches);
  });
});
