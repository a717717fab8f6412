import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../clause/index.ts';
import { cast, simple, source, vote } from './a-vote.ts';
import { membersOf } from './any-vote.ts';
import { type Ballots, outcomeOf } from './outcome.ts';

describe('S1.06, S4.21 the outcome as it would stand now', () => {
  it('names the weights, the quorum, the majority and the casting vote', () => {
    expect(outcomeOf(vote(cast([0, 'for'], [1, 'against'])), membersOf(3), { rule: simple, source })).toEqual({
      voters: [
        { organisation: 'member-0', seat: null, ballot: 'for' },
        { organisation: 'member-1', seat: null, ballot: 'against' },
        { organisation: 'member-2', seat: null, ballot: null },
      ],
      tally: { for: 1, against: 1, abstained: 0, outstanding: 1 },
      quorum: {
        known: true,
        value: { needed: 2, present: 2, reached: true },
        because: {
          rules: ['S1.06'],
          clause: 'steering-group',
          steps: [{ code: 'quorumNeeded', numerator: 1, denominator: 2, needed: 2, votes: 3, present: 2 }],
        },
      },
      outcome: {
        known: true,
        value: { result: 'carried', verdict: 'decided', effect: 'binds' },
        because: {
          rules: ['S1.06'],
          clause: 'steering-group',
          steps: [
            { code: 'weighed', weighting: 'onePerParty', members: 3, votes: 3 },
            { code: 'ballotsCounted', inFavour: 1, against: 1, abstained: 0, outstanding: 1 },
            { code: 'quorumNeeded', numerator: 1, denominator: 2, needed: 2, votes: 3, present: 2 },
            { code: 'majorityNeeded', reach: 'moreThan', numerator: 1, denominator: 2, of: 'votesCast', needed: 2 },
            { code: 'castingVote', result: 'carried' },
          ],
        },
      },
    });
  });

  it.each<{ lacks: readonly string[]; rule: Partial<DecisionRule>; because: string }>([
    { rule: { weight: null }, lacks: ['weight'], because: 'nobody knows what a ballot weighs' },
    {
      rule: { majority: null, quorum: null, tie: null },
      lacks: ['majority', 'quorum', 'tie'],
      because: 'S1.06 gives the weight alone',
    },
    { rule: { quorum: null }, lacks: ['quorum'], because: 'no quorum is a choice too' },
    { rule: { tie: null }, lacks: ['tie'], because: 'the vote is tied' },
  ])('is undetermined without $lacks: $because', ({ lacks, rule }) => {
    const { outcome } = outcomeOf(vote(cast([0, 'for'], [1, 'against'])), membersOf(2), {
      rule: { ...simple, ...rule },
      source,
    });
    expect(outcome).toMatchObject({ known: false, missing: { code: 'decisionRuleUnstated', lacks } });
  });

  it.each<{
    members: number;
    ballots: Ballots['cast'];
    rule?: Partial<DecisionRule>;
    facts?: Partial<Ballots>;
    says: string;
    because: string;
  }>([
    {
      members: 2,
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { tie: 'fails' },
      says: 'fallen, decided',
      because: 'S4.17 two parties, one vote each',
    },
    {
      members: 2,
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { tie: 'takenUpAgain' },
      says: 'takenUpAgain, decided',
      because: 'a tie comes back',
    },
    {
      members: 2,
      ballots: cast([0, 'abstains'], [1, 'abstains']),
      says: 'fallen, decided',
      because: 'nobody is in favour',
    },
    { members: 4, ballots: cast([0, 'for']), says: 'withoutQuorum, decided', because: 'one of four came' },
    {
      members: 4,
      ballots: cast([0, 'for']),
      facts: { closed: false },
      says: 'withoutQuorum, open',
      because: 'three may still come',
    },
    {
      members: 3,
      ballots: cast([0, 'for'], [1, 'for']),
      facts: { closed: false },
      says: 'carried, cannotFail',
      because: 'one is left',
    },
    {
      members: 3,
      ballots: cast([0, 'against'], [1, 'against']),
      facts: { closed: false },
      says: 'fallen, cannotPass',
      because: 'one is left',
    },
    {
      members: 5,
      ballots: cast([0, 'for'], [1, 'for'], [2, 'for'], [3, 'against'], [4, 'against']),
      rule: { majority: { reach: 'atLeast', share: { numerator: 3, denominator: 5 }, of: 'allMembers' } },
      says: 'carried, decided',
      because: '60 % is exactly three of five',
    },
    {
      members: 2,
      ballots: cast([0, 'for'], [0, 'against'], [1, 'against']),
      says: 'fallen, decided',
      because: 'the later ballot counts',
    },
  ])('$says: $because', ({ ballots, facts, members, rule, says }) => {
    const { outcome } = outcomeOf(vote(ballots, facts), membersOf(members), { rule: { ...simple, ...rule }, source });
    expect(outcome.known && `${outcome.value.result}, ${outcome.value.verdict}`).toBe(says);
  });

  it('S1.06 delegates who disagree leave their organisation without a vote until it says which', () => {
    const ballots = cast([0, 'for', 'seat-0-0'], [0, 'against', 'seat-0-1'], [1, 'for']);
    const { outcome, tally } = outcomeOf(vote(ballots), membersOf(2, 2), { rule: simple, source });
    expect([tally, outcome.known ? null : outcome.missing]).toEqual([
      { for: 1, against: 0, abstained: 0, outstanding: 1 },
      { code: 'delegatesDisagree', count: 1 },
    ]);
  });

  it('counts seats where the agreement says so, each for itself', () => {
    const ballots = cast([0, 'for'], [0, 'against', 'seat-0-1'], [1, 'for', 'seat-1-0']);
    const { tally } = outcomeOf(vote(ballots), membersOf(2, 2), { rule: { ...simple, weight: 'onePerSeat' }, source });
    expect(tally).toEqual({ for: 2, against: 1, abstained: 0, outstanding: 1 });
  });

  it.each<{
    lacks: Partial<DecisionRule>;
    quorum: 'unknown' | readonly [needed: number, present: number, reached: boolean];
    because: string;
  }>([
    { lacks: { majority: null }, quorum: [1, 2, true], because: 'a quorum needs no majority' },
    { lacks: { quorum: null }, quorum: 'unknown', because: 'a quorum that is not agreed is not none' },
  ])('says what it can of the quorum without $lacks: $because', ({ lacks, quorum }) => {
    const found = outcomeOf(vote(cast([0, 'for'], [1, 'abstains'])), membersOf(2), {
      rule: { ...simple, ...lacks },
      source,
    });
    const step = { code: 'quorumNeeded', numerator: 1, denominator: 2, needed: 1, votes: 2, present: 2 };
    const because = { rules: ['S1.06'], clause: 'steering-group' };
    const missing = { code: 'decisionRuleUnstated', lacks: Object.keys(lacks) };
    const steps = [
      { code: 'weighed', weighting: 'onePerParty', members: 2, votes: 2 },
      { code: 'ballotsCounted', inFavour: 1, against: 0, abstained: 1, outstanding: 0 },
    ];
    expect([found.tally, found.quorum, found.outcome]).toEqual([
      { for: 1, against: 0, abstained: 1, outstanding: 0 },
      quorum === 'unknown'
        ? { known: false, missing, because: { ...because, steps: [] } }
        : {
            known: true,
            value: { needed: quorum[0], present: quorum[1], reached: quorum[2] },
            because: { ...because, steps: [step] },
          },
      { known: false, missing, because: { ...because, steps } },
    ]);
  });

  it('knows nothing but what is missing while the weight is not agreed', () => {
    const unsettled = {
      known: false,
      missing: { code: 'decisionRuleUnstated', lacks: ['weight', 'tie'] },
      because: { rules: [], clause: null, steps: [] },
    };
    expect(outcomeOf(vote([]), membersOf(2), { rule: { ...simple, weight: null, tie: null }, source: null })).toEqual({
      voters: null,
      tally: null,
      quorum: unsettled,
      outcome: unsettled,
    });
  });

  it('a vote where no quorum is asked has what it needs, however few came', () => {
    const rule: DecisionRule = { ...simple, quorum: { kind: 'none' } };
    expect(outcomeOf(vote([]), membersOf(4), { rule, source }).quorum).toEqual({
      known: true,
      value: { needed: null, present: 0, reached: true },
      because: { rules: ['S1.06'], clause: 'steering-group', steps: [{ code: 'noQuorumAsked' }] },
    });
  });

  it('a quorum that is not reached says by how much', () => {
    const { quorum } = outcomeOf(vote(cast([0, 'for'])), membersOf(4), { rule: simple, source });
    expect(quorum.known && quorum.value).toEqual({ needed: 2, present: 1, reached: false });
  });

  it('a tie waits for a chair that is known and has said which', () => {
    const tied = (chairs: boolean) =>
      outcomeOf(
        vote(cast([0, 'abstains'], [1, 'for'], [2, 'against'])),
        membersOf(3).map((member) => ({ ...member, chairs: chairs && member.chairs })),
        { rule: simple, source },
      ).outcome;
    expect([tied(false), tied(true)].map((outcome) => !outcome.known && outcome.missing.code)).toEqual([
      'chairUnknown',
      'castingVoteOutstanding',
    ]);
  });
});
