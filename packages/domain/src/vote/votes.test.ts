import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import type { AgreementInput } from '../agreement/an-agreement.ts';
import { ofMunicipality, seated, theBody, withBoard } from '../body/a-body.ts';
import { bodiesOf, type Sight } from '../body/index.ts';
import { day } from '../calendar/index.ts';
import { votesOf } from './votes.ts';

type Event = AgreementInput['events'][number];
type HeldVote = Extract<Event, { kind: 'voteHeld' }>;
const half = { numerator: 1, denominator: 2 };
const decisionRule = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'share', share: half },
  tie: 'chairDecides',
} as const;
const chosen: readonly Event[] = [
  {
    kind: 'choiceMade',
    on: '2026-02-01',
    by: 'organisation',
    key: 'rule',
    clause: 'group',
    chosen: { of: 'decisionRule', rule: decisionRule },
  },
  { kind: 'accepted', on: '2026-02-02', by: 'municipality', subject: 'choiceMade/rule' },
];
const ballot = (organisation: string, given: 'for' | 'against') => ({ organisation, seat: null, ballot: given });
const held = (ballots: readonly ReturnType<typeof ballot>[], until: string | null = null): HeldVote => ({
  ...{
    kind: 'voteHeld',
    on: '2026-03-01',
    by: 'organisation',
    key: 'plan',
    body: 'group',
    motion: 'The plan for 2027',
  },
  ...{ concerns: 'localMeasures', until, ballots: [...ballots] },
});

function ballotCast(on: string, by: string, given: 'for' | 'against', vote = 'plan'): Event {
  return { kind: 'ballotCast', on, by, vote, seat: null, ballot: given };
}

function says(
  agreements: readonly Agreement[],
  { asOf, sight = 'programme' }: { asOf?: string; sight?: Sight } = {},
): string {
  const [vote] = votesOf(theBody(agreements, asOf, sight), sight);
  if (!vote) return 'no vote';
  const { members, outcome } = vote;
  const said = outcome.known ? Object.values(outcome.value).join(' ') : outcome.missing.code;
  return `${members.length} members, ${said}`;
}

const both = [ballot('north', 'for'), ballot('organisation', 'against')];

describe('S1.06 a vote of a body that a programme shares', () => {
  it.each<{ agreements: readonly Agreement[]; asOf?: string; sight?: Sight; found: string; because: string }>([
    {
      agreements: [ofMunicipality('north', [held(both)])],
      found: '2 members, decisionRuleUnstated',
      because: 'no rule is chosen',
    },
    {
      agreements: [ofMunicipality('north', [...chosen, held(both)]), ofMunicipality('south')],
      found: '3 members, decisionRuleUnstated',
      because: 'only one agreement has chosen it',
    },
    {
      agreements: [ofMunicipality('north', [...chosen.slice(0, 1), held(both)])],
      found: '2 members, decisionRuleUnstated',
      because: 'the other party has not said yes',
    },
    {
      agreements: [ofMunicipality('north', [...chosen, seated('organisation', { chairs: true }), held(both)])],
      found: '2 members, fallen decided recommends',
      because: 'the chair breaks the tie, and local measures stay local',
    },
    {
      agreements: [
        ofMunicipality('north', [...chosen, seated('organisation', { chairs: true }), held(both)], {
          bindsLocalMeasures: true,
        }),
      ],
      found: '2 members, fallen decided binds',
      because: 'this body may bind',
    },
    {
      agreements: [
        ofMunicipality('north', [...chosen, held([ballot('north', 'for')], '2026-12-01')]),
        ofMunicipality('south', [
          ...chosen,
          { kind: 'ballotCast', on: '2026-03-05', by: 'municipality', vote: 'plan', seat: null, ballot: 'for' },
          held([], '2026-12-01'),
        ]),
      ],
      found: '3 members, carried cannotFail recommends',
      because: 'two of three for, one out: each filed its own',
    },
    {
      agreements: [
        ofMunicipality('north', [
          ...chosen,
          held([ballot('north', 'for')], '2026-12-01'),
          { kind: 'ballotCast', on: '2026-03-04', by: 'municipality', vote: 'plan', seat: null, ballot: 'against' },
        ]),
        ofMunicipality('south', [...chosen, held([ballot('north', 'for')], '2026-12-01')]),
      ],
      found: '3 members, withoutQuorum open recommends',
      because: 'a later ballot replaces an earlier one, and one of three is no quorum',
    },
    {
      agreements: [ofMunicipality('north', [...chosen, held([ballot('north', 'for')], '2026-03-10')])],
      asOf: '2026-03-11',
      found: '2 members, carried decided recommends',
      because: 'the vote closed with one of two',
    },
    {
      agreements: [ofMunicipality('north', [...chosen, held([...both, ballot('south', 'for')])])],
      sight: 'agreement',
      found: '3 members, carried decided recommends',
      because: 'the minutes name a third whose agreement is not seen',
    },
  ])('$found: $because', ({ agreements, asOf, found, sight }) => {
    expect(says(agreements, { ...(asOf ? { asOf } : {}), ...(sight ? { sight } : {}) })).toBe(found);
  });

  it('says that it counts what is filed here where other agreements are not seen', () => {
    const [vote] = votesOf(
      theBody([ofMunicipality('north', [...chosen, held(both)])], '2026-11-21', 'agreement'),
      'agreement',
    );
    expect(vote?.outcome.because.steps[0]).toEqual({ code: 'asFiledHere', members: 2 });
  });

  it.each<{ agreements: readonly Agreement[]; sight?: Sight; found: unknown; because: string }>([
    {
      agreements: [
        ofMunicipality('north', [
          ...chosen,
          held([ballot('north', 'for')], '2026-12-01'),
          { ...held([], '2026-12-01'), key: 'another-plan' },
          ballotCast('2026-03-05', 'organisation', 'for'),
          ballotCast('2026-03-06', 'municipality', 'against', 'another-plan'),
        ]),
      ],
      found: ['carried', ['north: for', 'organisation: for']],
      because: 'the organisation votes for itself, and a ballot on another matter is none on this',
    },
    {
      agreements: [
        ofMunicipality('north', [
          ...chosen,
          held([], '2026-12-01'),
          ballotCast('2026-03-09', 'organisation', 'for'),
          ballotCast('2026-03-09', 'municipality', 'for'),
        ]),
        ofMunicipality('south', [
          ...chosen,
          held([], '2026-12-01'),
          ballotCast('2026-03-05', 'organisation', 'against'),
        ]),
      ],
      found: ['carried', ['north: for', 'organisation: for', 'south: null']],
      because: 'the ballot of the later day counts, whichever agreement files it',
    },
    {
      agreements: [
        ofMunicipality('north', [
          ...chosen,
          seated('third', { by: 'municipality' }),
          seated('fourth', { by: 'municipality' }),
          held([...both, ballot('fourth', 'for')]),
        ]),
      ],
      sight: 'agreement',
      found: ['carried', ['north: for', 'organisation: against', 'third: null', 'fourth: for']],
      because: 'whoever is filed here with a seat or a ballot',
    },
  ])('$found: $because', ({ agreements, found, sight = 'programme' }) => {
    const [vote] = votesOf(theBody(agreements, '2026-11-21', sight), sight);
    if (!vote) throw new Error('no vote');
    expect([
      vote.outcome.known ? vote.outcome.value.result : vote.outcome.missing.code,
      vote.voters?.map(({ ballot: said, organisation }) => `${organisation}: ${said}`),
    ]).toEqual(found);
  });

  it('S1.13 binds where it concerns what is done together, or where every agreement lets it', () => {
    const binding = (south: boolean, concerns: 'localMeasures' | 'jointMatters') =>
      votesOf(
        theBody([
          ofMunicipality(
            'north',
            [...chosen, { ...held([ballot('north', 'for'), ballot('organisation', 'for')]), concerns }],
            { bindsLocalMeasures: true },
          ),
          ofMunicipality('south', chosen, { bindsLocalMeasures: south }),
        ]),
        'programme',
      ).map(({ outcome }) => outcome.known && outcome.value.effect);
    expect([binding(false, 'localMeasures'), binding(true, 'localMeasures'), binding(false, 'jointMatters')]).toEqual([
      ['recommends'],
      ['binds'],
      ['binds'],
    ]);
  });

  it('counts the seats that nobody still has to accept, each by its key', () => {
    const jointly = { appointment: 'jointly', decisionRule: { ...decisionRule, weight: 'onePerSeat' } } as const;
    const accepted: Event = { kind: 'accepted', on: '2026-02-03', by: 'organisation', subject: 'memberSeated/north-1' };
    const north = ofMunicipality(
      'north',
      [seated('north'), seated('north', { key: 'waits' }), accepted, seated('organisation'), held(both)],
      jointly,
    );
    expect(votesOf(theBody([north]), 'programme').map(({ members, voters }) => ({ members, voters }))).toEqual([
      {
        members: [
          { organisation: 'north', seats: ['north-1'], chairs: false },
          { organisation: 'organisation', seats: [], chairs: false },
        ],
        voters: [{ organisation: 'north', seat: 'north-1', ballot: 'for' }],
      },
    ]);
  });

  it('stands with its own body, the latest first', () => {
    const heldOn = (on: string, body: string): Event => ({ ...held(both), on, key: `${body}-${on}`, body });
    const north = withBoard('north', [
      ...chosen,
      heldOn('2026-03-01', 'board'),
      ...['2026-03-02', '2026-03-04', '2026-03-03'].map((on) => heldOn(on, 'group')),
    ]);
    const bodies = bodiesOf([north], day('2026-11-21'), 'programme');
    expect(
      bodies.map((body) =>
        votesOf(body, 'programme').map(({ key, outcome }) => [key, outcome.known || outcome.missing.code]),
      ),
    ).toEqual([
      [
        ['group-2026-03-04', 'chairUnknown'],
        ['group-2026-03-03', 'chairUnknown'],
        ['group-2026-03-02', 'chairUnknown'],
      ],
      [['board-2026-03-01', 'decisionRuleUnstated']],
    ]);
  });

  it('is judged by who sat when it closed', () => {
    const left: Event = { kind: 'noticeGiven', on: '2026-04-01', by: 'municipality', ground: 'ordinary', cause: null };
    const north = ofMunicipality('north', [
      ...chosen,
      held([ballot('north', 'for'), ballot('organisation', 'for')]),
      left,
    ]);
    expect(says([north, ofMunicipality('south', chosen)], { asOf: '2026-11-21' })).toBe(
      '3 members, carried decided recommends',
    );
  });
});
