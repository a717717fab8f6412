import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/index.ts';
import { ofMunicipality, seated, theBody } from '../body/a-body.ts';
import type { Sight } from '../body/index.ts';
import { votesOf } from './votes.ts';
import { ballot, both, chosen, type Event, held, says } from './a-held-vote.ts';

function ballotCast(on: string, by: string, given: 'for' | 'against', vote = 'plan'): Event {
  return { kind: 'ballotCast', on, by, vote, seat: null, ballot: given };
}

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
});
