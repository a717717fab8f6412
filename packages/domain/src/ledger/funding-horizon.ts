import { type Agreement, asKnownOn, clausesOf, endsOn, startsOn } from '../agreement/index.ts';
import { type Day, type Stretch, united, without } from '../calendar/index.ts';
import { type Answer, type Because, because, explain, jointly, undetermined } from '../explanation/index.ts';
import { type Money, sum } from '../money/index.ts';
import { type FundingSource, fundingSources, stretchOf } from './funding-source.ts';

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

/** S2.07: the appropriations added up; null without any or in two currencies. */
export function fundedTotal(agreement: Agreement): Answer<Money> | null {
  const years = fundedYears(agreement);
  const total = sum(years.map(({ amount }) => amount));
  const [clause, ...others] = clausesOf(agreement, 'appropriation');
  if (!total || !clause) return null;
  return explain(total, jointly(clause, ...others), [{ code: 'totalled', count: years.length, amount: total }]);
}

/** S2.09: the stretches of the term that no appropriation and no grant covers, from the first known day of term or funding; empty when all is covered. */
export function unfundedSpans(whole: Agreement, asOf: Day): Answer<readonly Stretch[]> {
  const agreement = asKnownOn(whole, asOf);
  const sources = fundingSources(agreement, asOf).filter(isMoneySetAside);
  const covered = united(sources.flatMap((source) => stretchOf(source) ?? []));
  const [clause, ...others] = agreement.clauses.filter(({ id }) =>
    sources.some(({ because: { clause: of } }) => of === id),
  );
  const firstCovered = covered[0];
  const lastCovered = covered.at(-1)?.until;
  if (!clause || !firstCovered || !lastCovered) return undetermined({ code: 'noAppropriation' }, null);
  const starts = startsOn(agreement);
  const ends = endsOn(agreement, asOf);
  const term = { from: starts.known ? starts.value : firstCovered.from, until: ends.known ? ends.value : null };
  const source = ends.known ? [{ id: clause.id, ruleIds: ends.because.rules }] : [];
  return explain(without(term, covered), jointly(clause, ...others, ...source), [
    { code: 'fundedUntil', day: lastCovered },
    ...ends.because.steps,
  ]);
}

/** A payment is made out of what was set aside; a grant without a known last day covers nothing for certain. */
function isMoneySetAside({ from, kind, until }: FundingSource): boolean {
  return kind !== 'payment' && from !== null && until !== null;
}
