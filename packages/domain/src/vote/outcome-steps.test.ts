import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../clause/index.ts';
import { cast, half, simple, source, vote } from './a-vote.ts';
import { membersOf } from './any-vote.ts';
import { type Ballots, outcomeOf } from './outcome.ts';

describe('S1.06, S4.21 how an outcome came about', () => {
  const none = { quorum: { kind: 'none' } } as const;
  const noQuorum = { code: 'noQuorumAsked' };
  const ofPresent = { reach: 'moreThan', share: half, of: 'present' } as const;
  const halfEnough = { reach: 'atLeast', share: half, of: 'votesCast' } as const;
  const twoThirds = { reach: 'moreThan', share: { numerator: 2, denominator: 3 }, of: 'votesCast' } as const;
  const needed = (votes: number, majority = simple.majority) => ({
    ...{ code: 'majorityNeeded', reach: majority?.reach, ...majority?.share, of: majority?.of, needed: votes },
  });
  it.each<{
    ballots: Ballots['cast'];
    rule?: Partial<DecisionRule>;
    effect?: Ballots['effect'];
    says: string;
    steps: readonly unknown[];
    because: string;
  }>([
    {
      ballots: cast([0, 'for'], [1, 'for'], [2, 'against']),
      rule: none,
      says: 'carried binds',
      steps: [noQuorum, needed(2)],
      because: 'two of three, and no quorum is asked',
    },
    {
      ballots: cast([0, 'for']),
      rule: none,
      says: 'carried binds',
      steps: [noQuorum, needed(1)],
      because: 'one alone may decide where no quorum is asked',
    },
    {
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { ...none, tie: 'fails' },
      says: 'fallen binds',
      steps: [noQuorum, needed(2), { code: 'tied', rule: 'fails' }],
      because: 'a tie that fails',
    },
    {
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { ...none, tie: 'takenUpAgain' },
      says: 'takenUpAgain binds',
      steps: [noQuorum, needed(2), { code: 'tied', rule: 'takenUpAgain' }],
      because: 'a tie that comes back',
    },
    {
      ballots: cast([0, 'against'], [1, 'for']),
      rule: none,
      says: 'fallen recommends',
      effect: 'recommends',
      steps: [noQuorum, needed(2), { code: 'castingVote', result: 'fallen' }, { code: 'recommendsOnly' }],
      because: 'S1.13 the chair breaks the tie, in a decision that cannot bind',
    },
    {
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { ...none, majority: halfEnough },
      says: 'carried binds',
      steps: [noQuorum, needed(1, halfEnough)],
      because: 'where half is enough, half is no tie',
    },
    {
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { ...none, majority: twoThirds },
      says: 'fallen binds',
      steps: [noQuorum, needed(2, twoThirds)],
      because: 'half is far from two thirds, so it is no tie and the chair has no second vote',
    },
    {
      ballots: cast([0, 'for'], [1, 'against'], [2, 'against']),
      rule: none,
      says: 'fallen binds',
      steps: [noQuorum, needed(2)],
      because: 'one of three is no tie',
    },
    {
      ballots: cast([0, 'for'], [1, 'abstains']),
      rule: { ...none, majority: ofPresent },
      says: 'carried binds',
      steps: [noQuorum, needed(2, ofPresent), { code: 'castingVote', result: 'carried' }],
      because: 'of those present: who abstains counts, who stays away does not',
    },
    {
      ballots: cast([0, 'for'], [1, 'against']),
      rule: { quorum: { kind: 'share', share: { numerator: 1, denominator: 1 } } },
      says: 'withoutQuorum binds',
      steps: [{ code: 'quorumNeeded', numerator: 1, denominator: 1, needed: 3, votes: 3, present: 2 }, needed(2)],
      because: 'without a quorum there is nothing to break a tie of',
    },
  ])('$says in its steps: $because', ({ ballots, effect = 'binds', rule, says, steps }) => {
    const { outcome } = outcomeOf(vote(ballots, { effect }), membersOf(3), { rule: { ...simple, ...rule }, source });
    expect([
      outcome.known && `${outcome.value.result} ${outcome.value.effect}`,
      outcome.because.steps.slice(2),
    ]).toEqual([says, steps]);
  });

  it.each<{ ballots: Ballots['cast']; says: string; because: string }>([
    {
      ballots: cast([0, 'for', 'seat-0-0'], [0, 'for', 'seat-0-1'], [1, 'against']),
      says: 'carried',
      because: 'both seats of the chair are in favour',
    },
    {
      ballots: cast(
        [0, 'for', 'seat-0-0'],
        [0, 'against', 'seat-0-1'],
        [1, 'for', 'seat-1-0'],
        [1, 'against', 'seat-1-1'],
      ),
      says: 'castingVoteOutstanding',
      because: 'the seats of the chair do not agree',
    },
    {
      ballots: cast([0, 'for', 'seat-0-0'], [1, 'against', 'seat-1-0']),
      says: 'castingVoteOutstanding',
      because: 'one seat of the chair has said nothing',
    },
  ])('one vote a seat, tied, $says: $because', ({ ballots, says }) => {
    const { outcome } = outcomeOf(vote(ballots), membersOf(2, 2), {
      rule: { ...simple, weight: 'onePerSeat' },
      source,
    });
    expect(outcome.known ? outcome.value.result : outcome.missing.code).toBe(says);
  });

  it('one vote a seat, tied: a chair that nobody sits for has not said which', () => {
    const [chair, ...others] = membersOf(3);
    const members = chair ? [{ ...chair, seats: [] }, ...others] : [];
    const { outcome } = outcomeOf(vote(cast([1, 'for'], [2, 'against'])), members, {
      rule: { ...simple, weight: 'onePerSeat' },
      source,
    });
    expect(outcome.known ? outcome.value : outcome.missing).toEqual({ code: 'castingVoteOutstanding' });
  });
});
