import { describe, expect, it } from 'vitest';
import type { Weighting } from '../clause/index.ts';
import type { Ballot } from '../record/index.ts';
import { type CastBallot, votersOf } from './ballot.ts';

const members = [
  { organisation: 'north', seats: ['mayor', 'director'], chairs: false },
  { organisation: 'south', seats: ['manager'], chairs: true },
];
const from = (seat: string | null, ballot: Ballot, organisation = 'north'): CastBallot => ({
  organisation,
  seat,
  ballot,
});

describe('S1.06 whose ballot counts, and for whom', () => {
  it.each<{ cast: readonly CastBallot[]; weighting: Weighting; counts: readonly unknown[]; because: string }>([
    { weighting: 'onePerParty', cast: [], counts: [null, null], because: 'nobody has said anything' },
    {
      weighting: 'onePerParty',
      cast: [from('mayor', 'for')],
      counts: ['for', null],
      because: 'one of two delegates speaks for both until the other says otherwise',
    },
    {
      weighting: 'onePerParty',
      cast: [from('mayor', 'against'), from('director', 'against')],
      counts: ['against', null],
      because: 'two delegates of one mind are one voice',
    },
    {
      weighting: 'onePerParty',
      cast: [from('mayor', 'for'), from('director', 'against')],
      counts: ['delegatesDisagree', null],
      because: 'delegates speak for one organisation only together',
    },
    {
      weighting: 'onePerParty',
      cast: [from('mayor', 'for'), from('director', 'against'), from(null, 'abstains')],
      counts: ['abstains', null],
      because: 'what the organisation says itself goes above its delegates',
    },
    {
      weighting: 'onePerParty',
      cast: [
        from('mayor', 'for'),
        from('mayor', 'against'),
        from(null, 'for', 'south'),
        from(null, 'against', 'south'),
      ],
      counts: ['against', 'against'],
      because: 'of two ballots from one place the later counts',
    },
    {
      weighting: 'onePerSeat',
      cast: [from('director', 'against'), from('manager', 'for', 'south')],
      counts: ['mayor: null', 'director: against', 'manager: for'],
      because: 'each seat for itself',
    },
    {
      weighting: 'onePerSeat',
      cast: [from(null, 'for'), from('director', 'against')],
      counts: ['mayor: for', 'director: against', 'manager: null'],
      because: 'what is said for the whole counts for each seat that says nothing itself',
    },
  ])('$weighting, $counts: $because', ({ cast, counts, weighting }) => {
    const found = votersOf(members, cast, weighting);
    expect(found.map(({ ballot, seat }) => (seat === null ? ballot : `${seat}: ${ballot}`))).toEqual(counts);
  });
});
