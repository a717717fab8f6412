import { describe, expect, it } from 'vitest';
import { ofMunicipality, seated, theBody, withBoard } from '../body/a-body.ts';
import { bodiesOf } from '../body/index.ts';
import { day } from '../calendar/index.ts';
import { votesOf } from './votes.ts';
import { ballot, both, chosen, decisionRule, type Event, held, says } from './a-held-vote.ts';

describe('S1.13 what a vote binds, and who counts in it', () => {
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
