import { describe, expect, it } from 'vitest';
import { type SeatRank, seatRanks } from '../clause/index.ts';
import { ofMunicipality, seated, theBody } from './a-body.ts';
import { validityOf } from './validity.ts';

describe('S0.46, S1.10 who can fill a seat', () => {
  it.each<{ demanded: SeatRank; serve: readonly SeatRank[]; because: string }>([
    { demanded: 'management', serve: ['management'], because: 'nobody else leads' },
    { demanded: 'elected', serve: ['elected'], because: 'nobody else is elected' },
    { demanded: 'coordinator', serve: ['coordinator'], because: 'nobody else coordinates' },
    {
      demanded: 'employee',
      serve: ['management', 'employee', 'coordinator'],
      because: 'whoever leads or coordinates is employed as well',
    },
    { demanded: 'unstated', serve: seatRanks, because: 'a rank left open takes all' },
  ])('a seat of rank $demanded is filled by $serve: $because', ({ demanded, serve }) => {
    const parameters = {
      seats: [{ from: 'each-municipality', atLeast: 1, atMost: null, rank: demanded }],
    };
    const isValid = (rank: SeatRank) => {
      const validity = validityOf(theBody([ofMunicipality('north', [seated('north', { rank })], parameters)]));
      return validity.known && validity.value.valid;
    };
    expect(seatRanks.filter(isValid)).toEqual(serve);
  });
});
