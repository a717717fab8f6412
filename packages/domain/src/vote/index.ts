export type { CastBallot } from './ballot.ts';
export type { VoteResult } from './count.ts';
export { lacking, type Outcome, type Quorum } from './outcome.ts';
export { type Vote, votesOf } from './votes.ts';
export type { VoteVerdict } from './verdict.ts';
