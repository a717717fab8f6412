import { describe, expect, it } from 'vitest';
import type { ChairBallot, CompleteRule } from './count.ts';
import { verdictOf } from './verdict.ts';

const half = { numerator: 1, denominator: 2 };
const simple: CompleteRule = {
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'none' },
  tie: 'fails',
};
const ofPresent: CompleteRule = { ...simple, majority: { ...simple.majority, of: 'present' } };

describe('S4.17 whether the ballots that are still out can change anything', () => {
  it.each<{
    tally: readonly [inFavour: number, against: number, abstained: number, outstanding: number];
    rule?: CompleteRule;
    chair?: ChairBallot;
    says: string;
    because: string;
  }>([
    { tally: [2, 1, 0, 0], says: 'decided', because: 'carried, and nobody is left' },
    { tally: [1, 2, 0, 0], says: 'decided', because: 'fallen, and nobody is left' },
    { tally: [1, 0, 0, 1], says: 'open', because: 'one against would make a tie' },
    { tally: [2, 0, 0, 1], says: 'cannotFail', because: 'one against changes nothing' },
    { tally: [0, 1, 0, 1], says: 'cannotPass', because: 'a tie is the best that can come, and it fails' },
    {
      tally: [0, 1, 0, 1],
      rule: { ...simple, tie: 'takenUpAgain' },
      says: 'cannotPass',
      because: 'a tie that comes back has not passed',
    },
    { tally: [0, 1, 0, 1], rule: { ...simple, tie: null }, says: 'open', because: 'what a tie does is not agreed' },
    {
      tally: [0, 1, 0, 1],
      rule: { ...simple, tie: 'chairDecides' },
      chair: null,
      says: 'open',
      because: 'the chair is out: in favour it makes the tie and breaks it',
    },
    {
      tally: [0, 1, 0, 1],
      rule: { ...simple, tie: 'chairDecides' },
      chair: 'against',
      says: 'cannotPass',
      because: 'the chair is against, and so is its second vote',
    },
    {
      tally: [1, 0, 0, 1],
      rule: { ...simple, tie: 'chairDecides' },
      chair: 'for',
      says: 'cannotFail',
      because: 'the chair is in favour, and so is its second vote',
    },
    {
      tally: [1, 0, 0, 1],
      rule: { ...simple, tie: 'chairDecides' },
      chair: null,
      says: 'open',
      because: 'the chair is out: against it makes the tie and breaks it',
    },
    {
      tally: [1, 0, 0, 1],
      rule: { ...simple, tie: 'chairDecides' },
      chair: 'nobody',
      says: 'open',
      because: 'nobody knows who would break the tie',
    },
    {
      tally: [3, 0, 0, 2],
      rule: { ...simple, quorum: { kind: 'share', share: { numerator: 4, denominator: 5 } } },
      says: 'open',
      because: 'a vote against carries it, but staying away leaves it without a quorum',
    },
    {
      tally: [1, 0, 1, 0],
      rule: ofPresent,
      says: 'decided',
      because: 'who abstains is present and not out',
    },
    {
      tally: [2, 0, 1, 1],
      rule: ofPresent,
      says: 'open',
      because: 'two of four would be a tie: who abstains counts among those present',
    },
  ])('$tally is $says: $because', ({ chair = 'abstains', rule = simple, says, tally }) => {
    const [inFavour, against, abstained, outstanding] = tally;
    expect(verdictOf(rule, { for: inFavour, against, abstained, outstanding }, chair)).toBe(says);
  });
});
