import { type Agreement, asKnownOn, clausesOf, endsOn, startsOn } from '../agreement/index.ts';
import { type Day, earlier, later, type Span, type Stretch, without } from '../calendar/index.ts';
import { type Answer, type Because, because, explain, jointly, undetermined } from '../explanation/index.ts';
import { type Money, sum } from '../money/index.ts';
import { type FundingSource, fundingSources } from './funding-source.ts';

/** One calendar year that a party has set money aside for. */
export interface FundedYear {
  readonly year: number;
  readonly amount: Money;
  readonly by: string;
  readonly because: Because;
}

/** S2.07: the appropriations, year by year. */
export function fundedYears(agreement: Agreement): readonly FundedYear[] {
  return clausesOf(agreement, 'appropriation').flatMap((clause) => {
    const { by, fromYear, untilYear, yearly } = clause.parameters;
    return Array.from({ length: untilYear - fromYear + 1 }, (_, index) => {
      const year = fromYear + index;
      return { year, amount: yearly, by, because: because(clause, [{ code: 'grantedForYear', year, amount: yearly }]) };
    });
  });
}

/** S2.07: the appropriations added up; null without any. */
export function fundedTotal(agreement: Agreement): Answer<Money> | null {
  const years = fundedYears(agreement);
  const [clause, ...others] = clausesOf(agreement, 'appropriation');
  const total = clause && sum(years.map(({ amount }) => amount));
  if (!total) return null;
  return explain(total, jointly(clause, ...others), [{ code: 'totalled', count: years.length, amount: total }]);
}

/** S2.09: the stretches of the term that no appropriation and no grant covers, from the first known day of term or funding; empty when all is covered. */
export function unfundedSpans(whole: Agreement, asOf: Day): Answer<readonly Stretch[]> {
  const agreement = asKnownOn(whole, asOf);
  const covering = fundingSources(agreement, asOf).flatMap(setAside);
  const [first, ...others] = covering;
  if (!first) return undetermined({ code: 'noAppropriation' }, null);
  const starts = startsOn(agreement);
  const ends = endsOn(agreement, asOf);
  const firstCovered = others.map(({ from }) => from).reduce(earlier, first.from);
  const lastCovered = others.map(({ until }) => until).reduce(later, first.until);
  const term = { from: starts.known ? starts.value : firstCovered, until: ends.known ? ends.value : null };
  const reasons = [...covering, ...(ends.known ? [ends] : [])];
  return {
    known: true,
    value: without(term, covering),
    because: {
      clause: first.because.clause,
      rules: [...new Set(reasons.flatMap(({ because: { rules } }) => rules))],
      steps: [{ code: 'fundedUntil', day: lastCovered }, ...ends.because.steps],
    },
  };
}

interface SetAside extends Span {
  readonly because: Because;
}

/** A payment is made out of what was set aside; a grant without a known last day covers nothing for certain. */
function setAside({ because: reason, from, kind, until }: FundingSource): readonly SetAside[] {
  return kind !== 'payment' && from && until ? [{ from, until, because: reason }] : [];
}
