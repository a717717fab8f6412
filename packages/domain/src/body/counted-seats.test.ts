import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { ofMunicipality, seated, theBody } from './a-body.ts';
import { validityOf } from './validity.ts';
import { leaves, north, says, south } from './a-validity.ts';

describe('S0.46, S1.18 who counts for a seat', () => {
  it('asks nothing of one who has left while the agreement goes on', () => {
    const agreement = anAgreement({
      recordsSince: '2026-01-01',
      parties: ['north', 'south', 'organisation'],
      clauses: [
        aTerm('2024-01-01', '2033-06-30'),
        aClause('ordinaryTermination'),
        aClause('governanceBody', {
          seats: [{ from: 'each-party', atLeast: 1, atMost: null, rank: 'unstated' }],
        }),
      ],
      events: [{ ...leaves, by: 'south' }],
    });
    expect(['2026-09-01', '2026-09-02'].map((asOf) => says([agreement], { asOf }))).toEqual([
      ['seatMissing north unstated 1', 'seatMissing south unstated 1', 'seatMissing organisation unstated 1'],
      ['seatMissing north unstated 1', 'seatMissing organisation unstated 1'],
    ]);
  });

  it('counts one person for the narrow seat and another for the wide one', () => {
    const parameters = {
      seats: [
        { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'unstated' as const },
        { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'elected' as const },
      ],
    };
    const one = ofMunicipality('north', [seated('north', { rank: 'elected' })], parameters);
    const two = ofMunicipality(
      'north',
      [seated('north', { rank: 'elected' }), seated('north', { key: 'other', rank: 'employee' })],
      parameters,
    );
    expect([says([one]), says([two])]).toEqual([['seatMissing north unstated 1'], ['valid']]);
  });

  it('takes no more people for the narrow seat than it asks for', () => {
    const parameters = {
      seats: [
        { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'management' as const },
        { from: 'each-municipality', atLeast: 1, atMost: null, rank: 'unstated' as const },
      ],
    };
    expect(says([ofMunicipality('north', [seated('north'), seated('north', { key: 'other' })], parameters)])).toEqual([
      'valid',
    ]);
  });

  it('names the clause, the agreements and the seats counted', () => {
    expect(validityOf(theBody([north, south]))).toEqual({
      known: true,
      value: { valid: true, faults: [] },
      because: {
        rules: ['S0.46'],
        clause: 'group',
        steps: [
          { code: 'takingPart', agreements: 2, parties: 3 },
          { code: 'seatsCounted', demanded: 3, filled: 3 },
        ],
      },
    });
  });
});
