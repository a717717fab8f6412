import type { DecisionRule } from '../clause/index.ts';
import { leastReaching, type Share } from '../share/index.ts';
import type { Ballot } from '../record/index.ts';

/** The weights on each side; together all members'. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly outstanding: number;
}

/** A rule without gaps but for the tie, which only a tie needs. */
export interface CompleteRule {
  readonly majority: NonNullable<DecisionRule['majority']>;
  readonly quorum: NonNullable<DecisionRule['quorum']>;
  readonly tie: DecisionRule['tie'];
}

/** How the chair's organisation has voted: null while it has not, `nobody` where no chair is known. */
export type ChairBallot = Ballot | 'nobody' | null;

const voteResults = ['carried', 'fallen', 'takenUpAgain', 'withoutQuorum'] as const;
export type VoteResult = (typeof voteResults)[number];

/** What a tie may leave open. */
type OpenTie = 'tieRuleUnstated' | 'chairUnknown' | 'castingVoteOutstanding';

export function present({ abstained, against, for: inFavour }: Tally): number {
  return inFavour + against + abstained;
}

export function all(tally: Tally): number {
  return present(tally) + tally.outstanding;
}

/** How much weight must take part where a share of all must. */
export function quorumNeeded(share: Share, tally: Tally): number {
  return leastReaching(share, all(tally), false);
}

/** What the majority is a share of, in weight. */
function baseOf({ majority }: CompleteRule, tally: Tally): number {
  switch (majority.of) {
    case 'votesCast':
      return tally.for + tally.against;
    case 'present':
      return present(tally);
    case 'allMembers':
      return all(tally);
  }
}

/** How much weight must be in favour; never none. */
export function neededFor(rule: CompleteRule, tally: Tally): number {
  const { reach, share } = rule.majority;
  return Math.max(1, leastReaching(share, baseOf(rule, tally), reach === 'moreThan'));
}

/** Exactly half in favour where more than half is needed: the chair's second vote would carry it. */
export function isTie(rule: CompleteRule, tally: Tally): boolean {
  const { reach, share } = rule.majority;
  const half = reach === 'moreThan' && share.numerator * 2 === share.denominator;
  return half && tally.for > 0 && tally.for * 2 === baseOf(rule, tally);
}

/** The result if nobody voted any more. */
export function resultOf(rule: CompleteRule, tally: Tally, chair: ChairBallot): VoteResult | OpenTie {
  const { quorum } = rule;
  if (quorum.kind === 'share' && present(tally) < quorumNeeded(quorum.share, tally)) return 'withoutQuorum';
  if (tally.for >= neededFor(rule, tally)) return 'carried';
  return isTie(rule, tally) ? broken(rule.tie, chair) : 'fallen';
}

function broken(tie: DecisionRule['tie'], chair: ChairBallot): VoteResult | OpenTie {
  switch (tie) {
    case null:
      return 'tieRuleUnstated';
    case 'fails':
      return 'fallen';
    case 'takenUpAgain':
      return 'takenUpAgain';
    case 'chairDecides':
      return byChair(chair);
  }
}

function byChair(chair: ChairBallot): VoteResult | OpenTie {
  if (chair === 'nobody') return 'chairUnknown';
  if (chair === 'for') return 'carried';
  return chair === 'against' ? 'fallen' : 'castingVoteOutstanding';
}
