import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import type { Agreement } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { type BodyParameters, ofMunicipality, withBoard } from './a-body.ts';
import { bodiesOf, type Sight } from './body.ts';

const noticeOn = (on: string, by = 'municipality') =>
  ({ kind: 'noticeGiven', on, by, ground: 'ordinary', cause: null }) as const;
const board = { sharedBy: 'agreement' } as const;

/** One agreement of three; it goes on with two of them. */
function ofThree(events: Parameters<typeof ofMunicipality>[1] = [], parameters: BodyParameters = {}): Agreement {
  return anAgreement({
    key: 'with-all',
    parties: ['north', 'south', 'organisation'],
    clauses: [
      aTerm('2024-01-01', '2033-06-30'),
      aClause('ordinaryTermination'),
      aClause('governanceBody', { sharedBy: 'programme', ...parameters }, { id: 'group' }),
    ],
    events,
  });
}

function told(agreements: readonly Agreement[], asOf = '2026-11-21', sight: Sight = 'programme') {
  return bodiesOf(agreements, day(asOf), sight).map(({ id, left, named, participants, seatings, whole }) => ({
    id,
    agreements: `${seatings.length} of ${named.length}`,
    sits: participants.map(({ organisation, side }) => `${organisation} (${side})`),
    left: left.map(({ lastDay, organisation }) => `${organisation} ${lastDay}`),
    whole,
  }));
}

describe('S0.46, S1.14, S4.21 who takes part in a body', () => {
  const both = ['north (municipality)', 'organisation (organisation)'];
  const three = ['north (municipality)', 'south (organisation)', 'organisation (organisation)'];
  const group = { id: 'group', agreements: '1 of 1', left: [], whole: true };

  it.each<{ agreements: readonly Agreement[]; asOf?: string; found: readonly unknown[]; because: string }>([
    {
      agreements: [ofMunicipality('north'), ofMunicipality('south')],
      found: [
        {
          ...{ id: 'group', agreements: '2 of 2', left: [], whole: true },
          sits: [...both, 'south (municipality)'],
        },
      ],
      because: 'a body that the programme shares stands once, and the organisation once in it',
    },
    {
      agreements: [ofMunicipality('north', [], board), ofMunicipality('south', [], board)],
      found: [
        { ...group, id: 'with-north/group', sits: both },
        { ...group, id: 'with-south/group', sits: ['south (municipality)', 'organisation (organisation)'] },
      ],
      because: 'a body of each agreement stands for itself',
    },
    {
      agreements: [withBoard('north', [])],
      found: [
        { ...group, sits: both },
        { ...group, id: 'with-north/board', sits: both },
      ],
      because: 'an agreement may name two',
    },
    {
      agreements: [{ ...ofMunicipality('south'), kind: 'template' }, ofMunicipality('north')],
      found: [{ ...group, sits: both }],
      because: 'a template seats nobody',
    },
    {
      agreements: [{ ...ofMunicipality('north'), kind: 'template' }],
      found: [],
      because: 'a body that only a template names is not there yet',
    },
    {
      agreements: [ofMunicipality('north')],
      asOf: '2023-12-31',
      found: [{ ...group, agreements: '0 of 1', sits: [] }],
      because: 'the day before the agreement begins',
    },
    {
      agreements: [ofMunicipality('north')],
      asOf: '2024-01-01',
      found: [{ ...group, sits: both }],
      because: 'its first day',
    },
    {
      agreements: [ofMunicipality('north', [noticeOn('2026-03-01')])],
      asOf: '2026-09-01',
      found: [{ ...group, sits: both }],
      because: 'whoever has given notice stays to its last day',
    },
    {
      agreements: [ofMunicipality('north', [noticeOn('2026-03-01')])],
      asOf: '2026-09-02',
      found: [{ ...group, agreements: '0 of 1', sits: [], left: ['north 2026-09-01', 'organisation 2026-09-01'] }],
      because: 'a day later the agreement of two is over for both',
    },
    {
      agreements: [ofMunicipality('north', [noticeOn('2026-03-01')]), ofMunicipality('south')],
      asOf: '2026-09-02',
      found: [
        {
          ...{ id: 'group', agreements: '1 of 2', left: ['north 2026-09-01'], whole: true },
          sits: ['south (municipality)', 'organisation (organisation)'],
        },
      ],
      because: 'the organisation stays by its other agreement',
    },
    {
      agreements: [ofThree([noticeOn('2026-03-01', 'south')])],
      asOf: '2026-09-01',
      found: [{ ...group, sits: three }],
      because: 'one of three has given notice and is still there',
    },
    {
      agreements: [ofThree([noticeOn('2026-03-01', 'south')])],
      asOf: '2026-09-02',
      found: [{ ...group, sits: [three[0], three[2]], left: ['south 2026-09-01'] }],
      because: 'one of three has left, and the agreement goes on without it',
    },
    {
      agreements: [ofThree([], { seats: [{ from: 'north', atLeast: 1, atMost: null, rank: 'unstated' }] })],
      found: [{ ...group, sits: [three[0]] }],
      because: 'only those that the clause gives a seat',
    },
    {
      agreements: [ofThree()],
      found: [{ ...group, sits: three }],
      because: 'a clause without seats leaves nobody out',
    },
    {
      agreements: [{ ...ofMunicipality('north'), conclusion: { kind: 'concluded', on: null } }],
      found: [{ ...group, sits: both }],
      because: 'concluded, on a day that nobody wrote down',
    },
  ])('$because', ({ agreements, asOf, found }) => {
    expect(told(agreements, asOf)).toEqual(found);
  });

  it('sees the whole body of one agreement from that agreement alone, and never one that others share', () => {
    expect(
      [board, {}].map((parameters) => told([ofMunicipality('north', [], parameters)], '2026-11-21', 'agreement')[0]),
    ).toEqual([
      { ...group, id: 'with-north/group', sits: both },
      { ...group, sits: both, whole: false },
    ]);
  });

  it('takes an agreement at its word where nobody knows when it began', () => {
    const agreement = anAgreement({
      key: 'with-north',
      clauses: [
        aClause('term', {
          start: { kind: 'unstated', noEarlierThan: null },
          end: { kind: 'unstated', calledLimited: false },
          statedLength: null,
        }),
        aClause('governanceBody', { sharedBy: 'programme' }, { id: 'group' }),
      ],
    });
    expect(told([agreement])).toEqual([
      { ...group, sits: ['municipality (municipality)', 'organisation (organisation)'] },
    ]);
  });
});
