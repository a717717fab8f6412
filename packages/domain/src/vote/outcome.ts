import type { DecisionRule } from '../clause/index.ts';
import { type Answer, explain, type Missing, type Source, type Step, undetermined } from '../explanation/index.ts';
import { type CastBallot, type UnitedVoter, type Voter, votersOf, type VotingMember } from './ballot.ts';
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
  const without = (missing: Missing) => ({ voters, tally, quorum, outcome: undetermined(missing, source, counted) });
  if (!majority || !asked) return without({ code: 'decisionRuleUnstated', lacks: lacking(rule) });
  const united = voters.flatMap(({ ballot, ...who }) => (ballot === 'delegatesDisagree' ? [] : [{ ...who, ballot }]));
  const disagreeing = voters.length - united.length;
  if (disagreeing > 0) return without({ code: 'delegatesDisagree', count: disagreeing });
  const complete: CompleteRule = { majority, quorum: asked, tie: rule.tie };
  const steps = [...counted, ...quorum.because.steps, majorityStep(complete, tally)];
  const outcome = decided(complete, { tally, vote, chair: chairOf(members, united), steps, source });
  return { voters, tally, quorum, outcome };
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
      const tie: readonly Step[] = result !== 'withoutQuorum' && isTie(rule, tally) ? [tieStep(rule, result)] : [];
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

/** A chair whose seats do not agree has not said which. */
function chairOf(members: readonly VotingMember[], voters: readonly UnitedVoter[]): ChairBallot {
  const chair = members.find(({ chairs }) => chairs);
  if (!chair) return 'nobody';
  const own = voters.filter(({ organisation }) => organisation === chair.organisation);
  const [first = null, ...others] = new Set(own.map(({ ballot }) => ballot));
  return others.length === 0 ? first : null;
}

function quorumOf({ quorum }: DecisionRule, tally: Tally, source: Source | null): Answer<Quorum> {
  if (!quorum) return undetermined({ code: 'decisionRuleUnstated', lacks: ['quorum'] }, source);
  const here = present(tally);
  if (quorum.kind === 'none') {
    return explain({ needed: null, present: here, reached: true }, source, [{ code: 'noQuorumAsked' }]);
  }
  const needed = quorumNeeded(quorum.share, tally);
  const step: Step = { code: 'quorumNeeded', ...quorum.share, needed, votes: all(tally), present: here };
  return explain({ needed, present: here, reached: here >= needed }, source, [step]);
}

function majorityStep(rule: CompleteRule, tally: Tally): Step {
  const { of, reach, share } = rule.majority;
  return { code: 'majorityNeeded', reach, ...share, of, needed: neededFor(rule, tally) };
}

/** A tie that nobody broke fell, or comes back. */
function tieStep({ tie }: CompleteRule, result: VoteResult): Step {
  if (tie === 'chairDecides') return { code: 'castingVote', result };
  return { code: 'tied', rule: result === 'takenUpAgain' ? 'takenUpAgain' : 'fails' };
}

function pick({ abstained, against, outstanding }: Tally): Omit<Tally, 'for'> {
  return { against, abstained, outstanding };
}
