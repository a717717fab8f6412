import type { DecisionRule } from '../clause/index.ts';
import type { Ballots } from './outcome.ts';

export const source = { id: 'steering-group', ruleIds: ['S1.06'] };
export const half = { numerator: 1, denominator: 2 };
/** The plainest rule: a simple majority of the votes cast, half of all present, the chair breaks a tie. */
export const simple: DecisionRule = {
  weight: 'onePerParty',
  majority: { reach: 'moreThan', share: half, of: 'votesCast' },
  quorum: { kind: 'share', share: half },
  tie: 'chairDecides',
};
/** Ballots by the member's place. */
export const cast = (...given: readonly [place: number, ballot: 'for' | 'against' | 'abstains', seat?: string][]) =>
  given.map(([place, ballot, seat = null]) => ({ organisation: `member-${place}`, seat, ballot }));
/** A vote that is closed and binds. */
export const vote = (ballots: Ballots['cast'], facts: Partial<Ballots> = {}): Ballots => ({
  cast: ballots,
  closed: true,
  effect: 'binds',
  ...facts,
});
