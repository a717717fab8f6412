import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { ofMunicipality, seated, theBody, withBoard } from './a-body.ts';

describe('S0.46 the seats of a body', () => {
  const north = { key: 'north-1', organisation: 'north', rank: 'management', chairs: false, waitsFor: [] };
  const filed = (rank: 'management' | 'employee', by = 'municipality') => seated('north', { rank, by });
  const since = day('2026-02-01');

  it.each<{ agreements: readonly Agreement[]; asOf?: string; found: readonly unknown[]; because: string }>([
    {
      agreements: [withBoard('north', [seated('north'), seated('north', { key: 'board-1', body: 'board' })])],
      found: [{ ...north, since, until: null }],
      because: 'a seat of another body is none of this',
    },
    {
      agreements: [
        ofMunicipality('south', [filed('employee', 'organisation')]),
        ofMunicipality('north', [filed('management')]),
      ],
      found: [{ ...north, since, until: null }],
      because: 'its own agreement knows best, even when it comes second',
    },
    {
      agreements: [
        ofMunicipality('north', [filed('management')]),
        ofMunicipality('south', [filed('employee', 'organisation')]),
      ],
      found: [{ ...north, since, until: null }],
      because: 'its own agreement knows best, and another changes nothing',
    },
    {
      agreements: [
        ofMunicipality('south', [seated('organisation', { rank: 'management' })]),
        ofMunicipality('north', [seated('organisation', { rank: 'employee' })]),
      ],
      found: [{ ...north, key: 'organisation-1', organisation: 'organisation', since, until: null }],
      because: 'of two that are its own the first stands',
    },
    {
      agreements: [
        ofMunicipality('south', [seated('third', { by: 'municipality', rank: 'management' })]),
        ofMunicipality('north', [seated('third', { by: 'municipality', rank: 'employee' })]),
      ],
      found: [{ ...north, key: 'third-1', organisation: 'third', since, until: null }],
      because: 'of two that are none of its own the first stands too',
    },
    {
      agreements: [
        ofMunicipality('north', [
          seated('north', { chairs: true }),
          { kind: 'memberLeft', on: '2026-10-31', by: 'municipality', seat: 'north-1' },
        ]),
      ],
      asOf: '2026-10-31',
      found: [{ ...north, chairs: true, since, until: day('2026-10-31') }],
      because: 'on its last day a seat is filled',
    },
    {
      agreements: [ofMunicipality('north', [seated('north', { by: 'organisation' })])],
      found: [{ ...north, since, until: null, waitsFor: ['north'] }],
      because: 'whoever fills a seat for another waits for its yes',
    },
  ])('$because', ({ agreements, asOf, found }) => {
    expect(theBody(agreements, asOf).seats).toEqual(found);
  });
});
