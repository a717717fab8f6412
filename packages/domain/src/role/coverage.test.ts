import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isAfter } from '../calendar/index.ts';
import { compareShares } from '../share/index.ts';
import { coverage, type Holding, type Stretch } from './coverage.ts';

const half = { numerator: 1, denominator: 2 };
const quarter = { numerator: 1, denominator: 4 };
const held = (from: string, until: string | null, share: Holding['share'] = half): Holding => ({
  key: from,
  from: day(from),
  until: until === null ? null : day(until),
  share,
});
const inShort = ({ days, from, holders, share, state, until }: Stretch) =>
  `${from}..${until} ${days} days, ${holders} with ${share ? `${share.numerator}/${share.denominator}` : '?'}: ${state}`;

describe('S0.36 a role over the days, without a gap and with the recommended part', () => {
  const span = { from: day('2026-01-01'), until: day('2026-01-31') };
  it.each<{ holdings: readonly Holding[]; says: readonly string[]; because: string }>([
    { holdings: [], says: ['2026-01-01..2026-01-31 31 days, 0 with ?: gap'], because: 'nobody' },
    {
      holdings: [held('2025-01-01', null)],
      says: ['2026-01-01..2026-01-31 31 days, 1 with 1/2: covered'],
      because: 'from before, open',
    },
    {
      holdings: [held('2025-01-01', '2026-01-10'), held('2026-01-13', null)],
      says: [
        '2026-01-01..2026-01-10 10 days, 1 with 1/2: covered',
        '2026-01-11..2026-01-12 2 days, 0 with ?: gap',
        '2026-01-13..2026-01-31 19 days, 1 with 1/2: covered',
      ],
      because: 'two days between two people',
    },
    {
      holdings: [held('2025-01-01', '2026-01-10'), held('2026-01-11', null)],
      says: ['2026-01-01..2026-01-31 31 days, 1 with 1/2: covered'],
      because: 'the next begins the day after',
    },
    {
      holdings: [held('2025-01-01', null, quarter), held('2026-01-11', '2026-01-20', quarter)],
      says: [
        '2026-01-01..2026-01-10 10 days, 1 with 1/4: belowRecommended',
        '2026-01-11..2026-01-20 10 days, 2 with 1/2: covered',
        '2026-01-21..2026-01-31 11 days, 1 with 1/4: belowRecommended',
      ],
      because: 'two quarters are half',
    },
    {
      holdings: [held('2025-01-01', null, null)],
      says: ['2026-01-01..2026-01-31 31 days, 1 with ?: shareUnknown'],
      because: 'nobody said how much',
    },
    {
      holdings: [held('2025-01-01', null, null), held('2025-01-01', null)],
      says: ['2026-01-01..2026-01-31 31 days, 2 with ?: covered'],
      because: 'one alone is enough',
    },
  ])('$because', ({ holdings, says }) => {
    expect(coverage(span, holdings, half).map(inShort)).toEqual(says);
  });

  it('asks for no part where none is recommended', () => {
    expect(coverage(span, [held('2025-01-01', null, null)], null).map(({ state }) => state)).toEqual(['covered']);
  });

  it('agrees with going through it day by day', () => {
    const start = day('2026-01-01');
    const aHolding = fc
      .record({
        from: fc.integer({ min: -5, max: 45 }),
        length: fc.option(fc.integer({ min: 0, max: 25 })),
        quarters: fc.option(fc.integer({ min: 1, max: 4 })),
      })
      .map(({ from, length, quarters }): Holding => {
        const first = start.add({ days: from });
        return {
          key: `${from}`,
          from: first,
          until: length === null ? null : first.add({ days: length }),
          share: quarters === null ? null : { numerator: quarters, denominator: 4 },
        };
      });
    fc.assert(
      fc.property(fc.array(aHolding, { maxLength: 5 }), fc.integer({ min: 0, max: 40 }), (holdings, length) => {
        const window = { from: start, until: start.add({ days: length }) };
        const stretches = coverage(window, holdings, half);
        const byDay = Array.from({ length: length + 1 }, (_, place) => {
          const today = start.add({ days: place });
          const here = holdings.filter(
            ({ from, until }) => !isAfter(from, today) && (until === null || !isAfter(today, until)),
          );
          const quarters = here.reduce((sum, { share }) => sum + (share?.numerator ?? 0), 0);
          const known = here.every(({ share }) => share !== null);
          const state =
            here.length === 0 ? 'gap' : quarters >= 2 ? 'covered' : known ? 'belowRecommended' : 'shareUnknown';
          return `${today} ${here.length} ${known && here.length > 0 ? quarters : '?'} ${state}`;
        });
        const told = stretches.flatMap(({ days, from, holders, share, state }) =>
          Array.from({ length: days }, (_, place) => {
            const quarters = share ? (share.numerator * 4) / share.denominator : '?';
            return `${from.add({ days: place })} ${holders} ${quarters} ${state}`;
          }),
        );
        expect(told).toEqual(byDay);
        const alike = stretches.some((one, place) => {
          const next = stretches[place + 1];
          const same =
            next && (one.share && next.share ? compareShares(one.share, next.share) === 0 : one.share === next.share);
          return next && same && one.state === next.state && one.holders === next.holders;
        });
        expect(alike).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
