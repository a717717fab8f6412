import { type ChairBallot, type CompleteRule, resultOf, type Tally } from './count.ts';

const voteVerdicts = ['decided', 'open', 'cannotPass', 'cannotFail'] as const;
export type VoteVerdict = (typeof voteVerdicts)[number];

/** Whether the ballots that are still out can change anything; a tie that nobody has settled counts as open both ways. */
export function verdictOf(rule: CompleteRule, tally: Tally, chair: ChairBallot): VoteVerdict {
  if (tally.outstanding === 0) return 'decided';
  const { outstanding } = tally;
  const best = { ...tally, for: tally.for + outstanding, outstanding: 0 };
  const worst = { ...tally, against: tally.against + outstanding, outstanding: 0 };
  const results = {
    best: resultOf(rule, best, chair),
    worst: resultOf(rule, worst, chair),
    asItStands: resultOf(rule, tally, chair),
  };
  const mayPass = results.best !== 'fallen' && results.best !== 'takenUpAgain';
  const mayFail = results.worst !== 'carried' || results.asItStands !== 'carried';
  if (mayPass && mayFail) return 'open';
  return mayPass ? 'cannotFail' : 'cannotPass';
}
