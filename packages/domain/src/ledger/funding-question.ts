import { afterLength, type Agreement, asKnownOn, clauseOf, clausesOf, endsOn, naturalEnd } from '../agreement/index.ts';
import { type Day, isAfter, isBefore, shared, type Stretch } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Because, because, jointly, type Source } from '../explanation/index.ts';
import type { Words } from '../words.ts';
import { type FundingSource, fundingSources } from './funding-source.ts';

/** Something about the money to ask the parties, as facts; never a verdict. */
export type FundingQuestion =
  | {
      readonly code: 'maybePaidTwice';
      readonly first: Giver;
      readonly second: Giver;
      readonly from: Day;
      readonly until: Day;
    }
  | { readonly code: 'maybePaidTwiceFrom'; readonly first: Giver; readonly second: Giver; readonly from: Day }
  | { readonly code: 'maybePaidTwiceSometime'; readonly first: Giver; readonly second: Giver }
  | { readonly code: 'policyEndsFirst'; readonly policy: string; readonly until: Day; readonly ends: Day }
  | { readonly code: 'policyEndsDuringTerm'; readonly policy: string; readonly until: Day }
  | {
      readonly code: 'policyEndsBeforeExtension';
      readonly policy: string;
      readonly until: Day;
      readonly extendedUntil: Day;
    };

type Giver = string | Words;

export interface AskedAboutFunding {
  readonly question: FundingQuestion;
  readonly because: Because;
}

/** S3.06, S3.48: what the sources and the policy basis of an agreement leave to be asked. */
export function fundingQuestions(whole: Agreement, asOf: Day): readonly AskedAboutFunding[] {
  const agreement = asKnownOn(whole, asOf);
  return [...paidTwice(agreement, asOf), ...policyQuestions(agreement, asOf)];
}

/** S3.06: two that pay for the same thing at the same time; a party's payment out of its own appropriation is one. */
function paidTwice(agreement: Agreement, asOf: Day): readonly AskedAboutFunding[] {
  const sources = fundingSources(agreement, asOf).filter(({ what }) => what !== null);
  return sources.flatMap((first, index) =>
    sources.slice(index + 1).flatMap((second) => {
      if (first.what !== second.what || isOneMoney(first, second)) return [];
      const question = paidTwiceQuestion(first, second);
      const rules = [...new Set([...first.because.rules, ...second.because.rules])];
      return question ? [{ question, because: { ...first.because, rules } }] : [];
    }),
  );
}

function isOneMoney(one: FundingSource, other: FundingSource): boolean {
  return one.giver === other.giver && one.kind !== other.kind;
}

function paidTwiceQuestion(one: FundingSource, other: FundingSource): FundingQuestion | null {
  const givers = { first: one.giver, second: other.giver };
  const known = one.from ?? other.from;
  if (!known) return { code: 'maybePaidTwiceSometime', ...givers };
  const both = shared(asFarAsKnown(one, known), asFarAsKnown(other, known));
  if (!both) return null;
  const { from, until } = both;
  return until ? { code: 'maybePaidTwice', ...givers, from, until } : { code: 'maybePaidTwiceFrom', ...givers, from };
}

/** One whose first day is not known may reach back as far as the other. */
function asFarAsKnown({ from, until }: FundingSource, known: Day): Stretch {
  return { from: from ?? known, until };
}

/** S3.48: a policy that ends before the term, or before an extension would. */
function policyQuestions(agreement: Agreement, asOf: Day): readonly AskedAboutFunding[] {
  return clausesOf(agreement, 'condition').flatMap((clause) => {
    const { parameters } = clause;
    if (parameters.kind !== 'policyBasis' || !parameters.until) return [];
    const { name: policy, until } = parameters;
    return policyQuestion(agreement, { clause, policy, until, asOf });
  });
}

interface Basis {
  readonly clause: ClauseOf<'condition'>;
  readonly policy: string;
  readonly until: Day;
  readonly asOf: Day;
}

function policyQuestion(agreement: Agreement, { asOf, clause, policy, until }: Basis): readonly AskedAboutFunding[] {
  const ends = endsOn(agreement, asOf);
  const asked = (question: FundingQuestion, source: Source) => [
    { question, because: because(source, ends.because.steps) },
  ];
  if (!ends.known) return asked({ code: 'policyEndsDuringTerm', policy, until }, clause);
  const term = { id: clause.id, ruleIds: ends.because.rules };
  if (isBefore(until, ends.value)) {
    return asked({ code: 'policyEndsFirst', policy, until, ends: ends.value }, jointly(clause, term));
  }
  const extendedUntil = extensionEnd(agreement, asOf);
  const renewal = clauseOf(agreement, 'renewal');
  if (!renewal || !extendedUntil || !isAfter(extendedUntil, until)) return [];
  return asked({ code: 'policyEndsBeforeExtension', policy, until, extendedUntil }, jointly(clause, renewal));
}

/** The last day of one more extension. */
function extensionEnd(agreement: Agreement, asOf: Day): Day | null {
  const renewal = clauseOf(agreement, 'renewal')?.parameters;
  const end = naturalEnd(agreement, asOf);
  if (!renewal || renewal.kind === 'none' || !end.known) return null;
  return afterLength(end.value.add({ days: 1 }), renewal.extension).subtract({ days: 1 });
}
