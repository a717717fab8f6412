import type { Weighting } from '../clause/index.ts';
import type { Ballot } from '../record/index.ts';

/** One organisation with a say, whoever it sends. */
export interface VotingMember {
  readonly organisation: string;
  /** The keys of its filled seats. */
  readonly seats: readonly string[];
  /** It has the chair. */
  readonly chairs: boolean;
}

/** A ballot as it was given: for the whole organisation, or from one of its seats. */
export interface CastBallot {
  readonly organisation: string;
  readonly seat: string | null;
  readonly ballot: Ballot;
}

/** Whose ballot counts once: an organisation, or one of its seats; null while the ballot is outstanding. */
export interface Voter {
  readonly organisation: string;
  readonly seat: string | null;
  readonly ballot: Ballot | 'delegatesDisagree' | null;
}

/** One whose delegates do not disagree. */
export interface UnitedVoter extends Voter {
  readonly ballot: Ballot | null;
}

/** S1.06: one voter an organisation, however many it sends, or one a seat; of two ballots from one place the later counts. */
export function votersOf(
  members: readonly VotingMember[],
  cast: readonly CastBallot[],
  weighting: Weighting,
): readonly Voter[] {
  return members.flatMap(({ organisation, seats }): readonly Voter[] => {
    const own = cast.filter((ballot) => ballot.organisation === organisation);
    const ofWhole = own.findLast(({ seat }) => seat === null)?.ballot ?? null;
    const ofSeat = (key: string) => own.findLast(({ seat }) => seat === key)?.ballot ?? null;
    return weighting === 'onePerSeat'
      ? seats.map((seat) => ({ organisation, seat, ballot: ofSeat(seat) ?? ofWhole }))
      : [{ organisation, seat: null, ballot: ofWhole ?? unanimous(seats.map(ofSeat)) }];
  });
}

/** Delegates speak for one organisation only together. */
function unanimous(given: readonly (Ballot | null)[]): Voter['ballot'] {
  const said = new Set(given.filter((ballot) => ballot !== null));
  return said.size > 1 ? 'delegatesDisagree' : ([...said][0] ?? null);
}
