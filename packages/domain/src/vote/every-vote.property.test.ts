import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../clause/index.ts';
import { everyRule, everyVote, inShort, letters, membersOf, said } from './any-vote.ts';

const sizes = [1, 2, 3, 4, 5, 6];
/** A word that says nothing of what may come yet. */
const result = (answer: string) => answer.split(', ')[0] ?? '';

type Answers = ReadonlyMap<string, string>;
const answersOf = (rule: DecisionRule, count: number): Answers =>
  new Map(everyVote(count).map((vote) => [vote, said(rule, vote, membersOf(count))]));

const everyAnswer = everyRule.map((rule) => ({ rule, bySize: sizes.map((size) => answersOf(rule, size)) }));

/** Every row of votes that breaks the law, so that a failure shows them; empty is the proof. */
function breaches(law: (answers: Answers, rule: DecisionRule) => Iterable<string>): readonly string[] {
  return everyAnswer.flatMap(({ bySize, rule }) =>
    bySize.flatMap((answers) => [...law(answers, rule)].map((vote) => `${inShort(rule)}: ${vote}`)),
  );
}

const passes = 1;
const fails = 2;
const undecided = 4;

/** What an answer lets a vote end in, as bits. */
function endOf(answer: string): number {
  if (result(answer) === 'carried') return passes;
  return ['decisionRuleUnstated', 'castingVoteOutstanding'].includes(result(answer)) ? undecided : fails;
}

/** For each vote, in the order of `everyVote`, all that it may end in, whoever is out voting or staying away: place by place. */
function everyEnd(answers: Answers): readonly number[] {
  const ends = [...answers.values()].map(endOf);
  for (let step = 1; step < ends.length; step *= letters.length) {
    for (let index = 0; index < ends.length; index += 1) {
      if (Math.floor(index / step) % letters.length !== outstanding) continue;
      ends[index] = letters.reduce((all, _, digit) => all | (ends[index - digit * step] ?? 0), 0);
    }
  }
  return ends;
}

const outstanding = letters.indexOf('-');

function count(vote: string, letter: string): number {
  return vote.split('').filter((one) => one === letter).length;
}

/** The rule read aloud, in crosswise whole numbers, apart from the product. */
function plainly({ majority, quorum, tie }: DecisionRule, vote: string): string {
  if (!majority || !quorum) return 'decisionRuleUnstated';
  const [inFavour, against] = [count(vote, 'f'), count(vote, 'a')];
  const here = vote.length - count(vote, '-');
  if (quorum.kind === 'share' && here * quorum.share.denominator < quorum.share.numerator * vote.length)
    return 'withoutQuorum';
  const base = { votesCast: inFavour + against, present: here, allMembers: vote.length }[majority.of];
  const excess = inFavour * majority.share.denominator - majority.share.numerator * base;
  if (inFavour > 0 && (excess > 0 || (excess === 0 && majority.reach === 'atLeast'))) return 'carried';
  const half = majority.share.denominator === 2 && excess === 0 && inFavour > 0;
  if (!half) return 'fallen';
  if (tie === null) return 'decisionRuleUnstated';
  if (tie !== 'chairDecides') return tie === 'fails' ? 'fallen' : 'takenUpAgain';
  return { f: 'carried', a: 'fallen' }[vote[0] ?? ''] ?? 'castingVoteOutstanding';
}

describe('S1.06 every vote of up to six members under every rule', () => {
  it('comes out as the rule read aloud says', () => {
    expect(
      breaches((answers, rule) =>
        [...answers].flatMap(([vote, answer]) => (result(answer) === plainly(rule, vote) ? [] : [vote])),
      ),
    ).toEqual([]);
  });

  it('anonymity: who gives a ballot does not matter, but for the chair of a tie', () => {
    const sorted = (vote: string, rule: DecisionRule) =>
      rule.tie === 'chairDecides'
        ? (vote[0] ?? '') + vote.slice(1).split('').toSorted().join('')
        : vote.split('').toSorted().join('');
    expect(
      breaches((answers, rule) =>
        [...answers].flatMap(([vote, answer]) => (answers.get(sorted(vote, rule)) === answer ? [] : [vote])),
      ),
    ).toEqual([]);
  });

  it('neutrality: where more than half of the votes cast decide, swapping the sides swaps the result', () => {
    const mirrored: Readonly<Record<string, string>> = { carried: 'fallen', fallen: 'carried' };
    const swap = (vote: string) =>
      vote
        .split('')
        .map((letter) => ({ f: 'a', a: 'f' })[letter] ?? letter)
        .join('');
    const isNeutral = ({ majority, tie }: DecisionRule) =>
      majority?.of === 'votesCast' &&
      majority.reach === 'moreThan' &&
      majority.share.denominator === 2 &&
      tie !== 'fails';
    const found = breaches((answers, rule) =>
      isNeutral(rule)
        ? [...answers].flatMap(([vote, answer]) => {
            const [here, there] = [result(answer), result(answers.get(swap(vote)) ?? '')];
            const nobodyDecides = count(vote, 'f') + count(vote, 'a') === 0;
            return nobodyDecides || (mirrored[here] ?? here) === there ? [] : [vote];
          })
        : [],
    );
    expect(found).toEqual([]);
  });

  it('monotonicity: a ballot moved towards the motion never takes it away', () => {
    const better: Readonly<Record<string, readonly string[]>> = { a: ['x', 'f'], x: ['f'], '-': ['f'], f: [] };
    expect(
      breaches((answers) =>
        [...answers].flatMap(([vote, answer]) => {
          if (result(answer) !== 'carried') return [];
          const raised = vote
            .split('')
            .flatMap((letter, place) =>
              (better[letter] ?? []).map((to) => vote.slice(0, place) + to + vote.slice(place + 1)),
            );
          return raised.every((other) => result(answers.get(other) ?? '') === 'carried') ? [] : [vote];
        }),
      ),
    ).toEqual([]);
  });

  it('whether it can still pass or fail agrees with trying every way the rest may vote', () => {
    expect(
      breaches((answers) => {
        const ends = everyEnd(answers);
        return [...answers].flatMap(([vote, answer], index) => {
          const verdict = answer.split(', ')[1];
          if (verdict === undefined) return [];
          const found = ends[index] ?? 0;
          const mayPass = (found & (passes | undecided)) > 0;
          const mayFail = (found & (fails | undecided)) > 0;
          const expected = mayPass && mayFail ? 'open' : mayPass ? 'cannotFail' : 'cannotPass';
          return verdict === (vote.includes('-') ? expected : 'decided') ? [] : [vote];
        });
      }),
    ).toEqual([]);
  });

  it.each([2, 3, 7])('S1.06 a member that sends %i delegates weighs what it weighs with one', (delegates) => {
    const found = everyRule.flatMap((rule) =>
      [1, 2, 3, 4].flatMap((members) =>
        everyVote(members).filter(
          (vote) => said(rule, vote, membersOf(members, delegates)) !== said(rule, vote, membersOf(members)),
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
