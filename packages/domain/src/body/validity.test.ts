import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import { ofMunicipality, seated } from './a-body.ts';
import type { Sight } from './body.ts';
import { bothSit, leaves, north, says, south } from './a-validity.ts';

const anEmployee = seated('north', { key: 'employee', rank: 'employee' });
const atMostOne = { seats: [{ from: 'each-municipality', atLeast: 1, atMost: 1, rank: 'elected' as const }] };

describe('S0.46, S0.48, S1.18, S2.11, S4.22 whether a body sits as agreed, and if not, why', () => {
  it.each<{
    agreements: readonly Agreement[];
    asOf?: string;
    sight?: Sight;
    found: readonly string[];
    because: string;
  }>([
    { agreements: [north, south], found: ['valid'], because: 'one of each, the organisation once for both' },
    {
      agreements: [north, ofMunicipality('south')],
      found: ['seatMissing south management 1'],
      because: 'one municipality has nobody',
    },
    {
      agreements: [north, ofMunicipality('south', [seated('south', { rank: 'employee' })])],
      found: ['wrongRank south management employee'],
      because: 'an employee is no manager',
    },
    {
      agreements: [
        ofMunicipality(
          'north',
          [seated('north', { rank: 'elected' }), seated('north', { key: 'second', rank: 'elected' })],
          atMostOne,
        ),
      ],
      found: ['tooManySeats north elected 1 2'],
      because: 'S1.26 one elected person',
    },
    {
      agreements: [
        ofMunicipality('north', [
          seated('north'),
          { kind: 'memberLeft', on: '2026-10-31', by: 'municipality', seat: 'north-1' },
          seated('organisation'),
        ]),
      ],
      found: ['seatMissing north management 1'],
      because: 'the seat was given up',
    },
    {
      agreements: [ofMunicipality('north', [seated('north', { by: 'organisation' }), seated('organisation')])],
      found: ['seatMissing north management 1', 'seatWaits north north'],
      because: 'another cannot fill its seat for it',
    },
    {
      agreements: [
        ofMunicipality('north', [
          seated('north', { by: 'organisation' }),
          { kind: 'accepted', on: '2026-03-01', by: 'municipality', subject: 'memberSeated/north-1' },
          seated('organisation'),
        ]),
      ],
      found: ['valid'],
      because: 'it said yes',
    },
    {
      agreements: [ofMunicipality('north', bothSit, { appointment: 'jointly' })],
      found: [
        'seatMissing north management 1',
        'seatMissing organisation unstated 1',
        'seatWaits north organisation',
        'seatWaits organisation north',
      ],
      because: 'S4.29 members are appointed jointly',
    },
    {
      agreements: [
        ofMunicipality('north', [
          ...bothSit,
          { kind: 'noticeGiven', on: '2026-03-01', by: 'municipality', ground: 'ordinary', cause: null },
        ]),
        south,
      ],
      found: ['seatOfOneWhoLeft north 2026-09-01'],
      because: 'north has left, and what the organisation filed there still counts',
    },
    {
      agreements: [
        { ...north, recordsSince: null },
        { ...ofMunicipality('south'), recordsSince: null },
      ],
      found: ['membersNotRecorded'],
      because: 'nobody keeps records in the south',
    },
    {
      agreements: [north, { ...ofMunicipality('south'), recordsSince: null }],
      found: ['membersNotRecorded'],
      because: 'only the south keeps none, and the north’s do not speak for it',
    },
    {
      agreements: [ofMunicipality('north', [seated('north')]), { ...south, recordsSince: null }],
      found: ['seatMissing organisation unstated 1'],
      because: 'the organisation is known by one of its two agreements',
    },
    {
      agreements: [{ ...ofMunicipality('north', [...bothSit.slice(1), anEmployee]), recordsSince: null }],
      found: ['wrongRank north management employee'],
      because: 'what is recorded counts, though nobody promised to',
    },
    {
      agreements: [ofMunicipality('north')],
      asOf: '2026-01-01',
      found: ['seatMissing north management 1', 'seatMissing organisation unstated 1'],
      because: 'records are kept from this day on',
    },
    {
      agreements: [ofMunicipality('north')],
      asOf: '2025-12-31',
      found: ['membersNotRecorded'],
      because: 'records begin a day later',
    },
    {
      agreements: [ofMunicipality('north', [...bothSit, seated('third', { by: 'municipality' })])],
      found: ['seatOfOneOutside third'],
      because: 'it has no agreement that gives it a seat',
    },
    {
      agreements: [ofMunicipality('north', [...bothSit, seated('third', { by: 'municipality' })])],
      sight: 'agreement',
      found: ['otherAgreementsUnseen'],
      because: 'another agreement may give it one',
    },
    {
      agreements: [
        ofMunicipality('north', [...bothSit, seated('third', { by: 'municipality' }), leaves]),
        ofMunicipality('south', [seated('south')]),
      ],
      found: ['seatOfOneWhoLeft north 2026-09-01', 'seatOfOneOutside third'],
      because: 'one has left, the other never had a seat',
    },
    {
      agreements: [ofMunicipality('north', [...bothSit, seated('north', { key: 'other', rank: 'employee' })])],
      found: ['valid'],
      because: 'whoever comes besides is not in the way',
    },
    {
      agreements: [ofMunicipality('north', [seated('north', { rank: 'elected' })], atMostOne)],
      found: ['valid'],
      because: 'S1.26 exactly as many as may',
    },
    {
      agreements: [
        ofMunicipality('north', [seated('north', { rank: 'elected' }), seated('north', { key: 'other' })], atMostOne),
      ],
      found: ['valid'],
      because: 'S1.26 a manager besides takes no elected seat',
    },
    {
      agreements: [
        ofMunicipality('north', [seated('north'), seated('north', { key: 'other', rank: 'elected' })], {
          seats: [{ from: 'each-municipality', atLeast: 1, atMost: 1, rank: 'unstated' }],
        }),
      ],
      found: ['tooManySeats north unstated 1 2'],
      because: 'of one seat for anybody two are taken',
    },
    {
      agreements: [
        ofMunicipality('north', [seated('north'), seated('north', { key: 'other' }), anEmployee], {
          seats: [{ from: 'each-municipality', atLeast: 3, atMost: null, rank: 'management' }],
        }),
      ],
      found: ['wrongRank north management employee'],
      because: 'two managers of three, and the third is no manager',
    },
    {
      agreements: [
        ofMunicipality('north', [seated('north')], {
          seats: [{ from: 'each-municipality', atLeast: 3, atMost: null, rank: 'management' }],
        }),
      ],
      found: ['seatMissing north management 2'],
      because: 'one manager of three',
    },
    { agreements: [north], sight: 'agreement', found: ['otherAgreementsUnseen'], because: 'others may sit there too' },
    {
      agreements: [ofMunicipality('north', [seated('organisation')])],
      sight: 'agreement',
      found: ['seatMissing north management 1'],
      because: 'one’s own gap is certain',
    },
    { agreements: [north], asOf: '2023-06-01', found: ['nobodyTakesPart'], because: 'before any agreement began' },
    {
      agreements: [ofMunicipality('north', [], { seats: [] })],
      found: ['seatsUnstated'],
      because: 'the clause names no seats',
    },
  ])('$because', ({ agreements, asOf, found, sight }) => {
    expect(says(agreements, { ...(asOf ? { asOf } : {}), ...(sight ? { sight } : {}) })).toEqual(found);
  });
});
