export { type CastBallot, type Voter, type VotingMember } from './ballot.ts';
export { type Tally, type VoteResult, voteResults } from './count.ts';
export { type Ballots, lacking, type Outcome, outcomeOf, type Quorum, type VoteStanding } from './outcome.ts';
export { type Vote, votesOf } from './votes.ts';
export { type VoteVerdict, voteVerdicts } from './verdict.ts';
