import type { DecisionRule } from '../clause/index.ts';
import { type Answer, explain, type Missing, type Source, type Step, undetermined } from '../explanation/index.ts';
import { type CastBallot, type Voter, votersOf, type VotingMember } from './ballot.ts';
import {
  all,
  type ChairBallot,
  type CompleteRule,
  isTie,
  neededFor,
  present,
  quorumNeeded,
  resultOf,
  type Tally,
  type VoteResult,
} from './count.ts';
import { type VoteVerdict, verdictOf } from './verdict.ts';

/** How a vote stands: what would be decided if nobody voted any more, and whether that can still change. */
export interface Outcome {
  readonly result: VoteResult;
  readonly verdict: VoteVerdict;
  /** S1.13: what is about local measures is a recommendation where the body cannot bind them. */
  readonly effect: 'binds' | 'recommends';
}

export interface Quorum {
  /** Null where none is asked. */
  readonly needed: number | null;
  readonly present: number;
  readonly reached: boolean;
}

export interface VoteStanding {
  /** Each with a weight of one; null while the weight is not agreed. */
  readonly voters: readonly Voter[] | null;
  readonly tally: Tally | null;
  readonly quorum: Answer<Quorum>;
  readonly outcome: Answer<Outcome>;
}

export interface Ballots {
  readonly cast: readonly CastBallot[];
  /** No ballot comes any more: who has not voted stays away. */
  readonly closed: boolean;
  readonly effect: Outcome['effect'];
}

/** S1.06, S4.17: the outcome as it would stand now; undetermined where the rule that it needs is not agreed. */
export function outcomeOf(
  vote: Ballots,
  members: readonly VotingMember[],
  { rule, source }: { readonly rule: DecisionRule; readonly source: Source | null },
): VoteStanding {
  const unsettled = undetermined({ code: 'decisionRuleUnstated', lacks: lacking(rule) }, source);
  if (!rule.weight) return { voters: null, tally: null, quorum: unsettled, outcome: unsettled };
  const voters = votersOf(members, vote.cast, rule.weight);
  const tally = tallyOf(voters);
  const counted: readonly Step[] = [
    { code: 'weighed', weighting: rule.weight, members: members.length, votes: all(tally) },
    { code: 'ballotsCounted', inFavour: tally.for, ...pick(tally) },
  ];
  const quorum = quorumOf(rule, tally, source);
  const { majority, quorum: asked } = rule;
  const disagreeing = voters.filter(({ ballot }) => ballot === 'delegatesDisagree').length;
  const missing: Missing | null =
    majority === null || asked === null
      ? { code: 'decisionRuleUnstated', lacks: lacking(rule) }
      : disagreeing > 0
        ? { code: 'delegatesDisagree', count: disagreeing }
        : null;
  if (missing || majority === null || asked === null) {
    return { voters, tally, quorum, outcome: missing ? undetermined(missing, source, counted) : unsettled };
  }
  const complete: CompleteRule = { majority, quorum: asked, tie: rule.tie };
  const steps = [...counted, ...stepsOf(complete, tally)];
  return {
    voters,
    tally,
    quorum,
    outcome: decided(complete, { tally, vote, chair: chairOf(members, voters), steps, source }),
  };
}

interface Counted {
  readonly tally: Tally;
  readonly vote: Ballots;
  readonly chair: ChairBallot;
  readonly steps: readonly Step[];
  readonly source: Source | null;
}

function decided(rule: CompleteRule, { chair, source, steps, tally, vote }: Counted): Answer<Outcome> {
  const result = resultOf(rule, tally, chair);
  const verdict = vote.closed ? 'decided' : verdictOf(rule, tally, chair);
  switch (result) {
    case 'tieRuleUnstated':
      return undetermined({ code: 'decisionRuleUnstated', lacks: ['tie'] }, source, steps);
    case 'chairUnknown':
    case 'castingVoteOutstanding':
      return undetermined({ code: result }, source, steps);
    default: {
      const recommends: readonly Step[] = vote.effect === 'recommends' ? [{ code: 'recommendsOnly' }] : [];
      const tie: readonly Step[] = isTie(rule, tally) && result !== 'withoutQuorum' ? [tieStep(rule, result)] : [];
      return explain({ result, verdict, effect: vote.effect }, source, [...steps, ...tie, ...recommends]);
    }
  }
}

/** What the body or its agreement has not chosen, in the order in which it is needed. */
export function lacking({ majority, quorum, tie, weight }: DecisionRule): readonly string[] {
  const parts = { weight, majority, quorum, tie };
  return Object.entries(parts).flatMap(([part, chosen]) => (chosen === null ? [part] : []));
}

function tallyOf(voters: readonly Voter[]): Tally {
  const weight = (ballots: readonly Voter['ballot'][]) =>
    voters.filter(({ ballot }) => ballots.includes(ballot)).length;
  return {
    for: weight(['for']),
    against: weight(['against']),
    abstained: weight(['abstains']),
    outstanding: weight([null, 'delegatesDisagree']),
  };
}

function chairOf(members: readonly VotingMember[], voters: readonly Voter[]): ChairBallot {
  const chair = members.find(({ chairs }) => chairs);
  if (!chair) return 'nobody';
  const own = voters.filter(({ organisation }) => organisation === chair.organisation).map(({ ballot }) => ballot);
  const [first = null] = own;
  return first === 'delegatesDisagree' || own.some((ballot) => ballot !== first) ? null : first;
}

function quorumOf({ quorum }: DecisionRule, tally: Tally, source: Source | null): Answer<Quorum> {
  if (!quorum) return undetermined({ code: 'decisionRuleUnstated', lacks: ['quorum'] }, source);
  const needed = quorumNeeded({ quorum, majority: anyMajority, tie: null }, tally);
  const here = present(tally);
  const value = { needed, present: here, reached: needed === null || here >= needed };
  return explain(value, source, [quorumStep(quorum, value, all(tally))]);
}

/** A quorum is the same whatever the majority. */
const anyMajority = { reach: 'atLeast', share: { numerator: 1, denominator: 1 }, of: 'allMembers' } as const;

function stepsOf(rule: CompleteRule, tally: Tally): readonly Step[] {
  const { of, reach, share } = rule.majority;
  const needed = neededFor(rule, tally);
  const asked = quorumNeeded(rule, tally);
  return [
    quorumStep(rule.quorum, { needed: asked, present: present(tally), reached: true }, all(tally)),
    { code: 'majorityNeeded', reach, ...share, of, needed },
  ];
}

function quorumStep(quorum: CompleteRule['quorum'], counted: Quorum, votes: number): Step {
  return quorum.kind === 'none' || counted.needed === null
    ? { code: 'noQuorumAsked' }
    : { code: 'quorumNeeded', ...quorum.share, needed: counted.needed, votes, present: counted.present };
}

function tieStep({ tie }: CompleteRule, result: VoteResult): Step {
  return tie === 'chairDecides' ? { code: 'castingVote', result } : { code: 'tied', rule: tie ?? 'fails' };
}

function pick({ abstained, against, outstanding }: Tally): Omit<Tally, 'for'> {
  return { against, abstained, outstanding };
}
