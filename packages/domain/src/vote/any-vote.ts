import type { DecisionRule } from '../clause/index.ts';
import type { Ballot } from '../record/index.ts';
import type { VotingMember } from './ballot.ts';
import { outcomeOf } from './outcome.ts';

/** A ballot as a letter, so that a whole vote is a word: for, against, abstains, outstanding. */
export const letters = ['f', 'a', 'x', '-'] as const;
export type Letter = (typeof letters)[number];
const ballotOf: Readonly<Record<Letter, Ballot | null>> = { f: 'for', a: 'against', x: 'abstains', '-': null };

/** All votes of so many members, four to the power of them. */
export function everyVote(members: number): readonly string[] {
  return members === 0 ? [''] : everyVote(members - 1).flatMap((vote) => letters.map((letter) => vote + letter));
}

const shares = [
  { numerator: 1, denominator: 2 },
  { numerator: 3, denominator: 5 },
  { numerator: 2, denominator: 3 },
  { numerator: 1, denominator: 1 },
];
const quorums = [
  { kind: 'none' },
  { kind: 'share', share: { numerator: 1, denominator: 2 } },
  { kind: 'share', share: { numerator: 2, denominator: 3 } },
] as const;

/** Every rule of the family over some shares; the tie varies where there can be one. */
export const everyRule: readonly DecisionRule[] = (['votesCast', 'present', 'allMembers'] as const).flatMap((of) =>
  (['atLeast', 'moreThan'] as const).flatMap((reach) =>
    shares.flatMap((share) =>
      quorums.flatMap((quorum) => {
        const mayTie = reach === 'moreThan' && share.denominator === 2;
        const ties = mayTie ? (['fails', 'chairDecides', 'takenUpAgain', null] as const) : (['fails'] as const);
        return ties.map((tie) => ({ weight: 'onePerParty' as const, majority: { reach, share, of }, quorum, tie }));
      }),
    ),
  ),
);

export function inShort({ majority, quorum, tie }: DecisionRule): string {
  const share = `${majority?.share.numerator}/${majority?.share.denominator}`;
  const least = quorum?.kind === 'share' ? `${quorum.share.numerator}/${quorum.share.denominator}` : 'none';
  return `${majority?.reach} ${share} of ${majority?.of}, quorum ${least}, tie ${tie}`;
}

/** Members by their place; the first has the chair, and each sends as many as told. */
export function membersOf(count: number, delegates = 1): readonly VotingMember[] {
  return Array.from({ length: count }, (_, place) => ({
    organisation: `member-${place}`,
    seats: Array.from({ length: delegates }, (_unused, seat) => `seat-${place}-${seat}`),
    chairs: place === 0,
  }));
}

/** What the rule says of a vote: `result, verdict`, or what is missing. */
export function said(rule: DecisionRule, vote: string, members: readonly VotingMember[]): string {
  const cast = vote.split('').flatMap((letter, place) => {
    const ballot = ballotOf[letter as Letter];
    return ballot ? [{ organisation: `member-${place}`, seat: null, ballot }] : [];
  });
  const { outcome } = outcomeOf({ cast, closed: false, effect: 'binds' }, members, { rule, source: null });
  return outcome.known ? `${outcome.value.result}, ${outcome.value.verdict}` : outcome.missing.code;
}
