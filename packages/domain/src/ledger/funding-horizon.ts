import { type Agreement, clausesOf, endsOn, startsOn } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import { type Answer, type Because, because, explain, undetermined } from '../explanation/index.ts';
import { type Money, sum } from '../money/index.ts';

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
  const [clause] = clausesOf(agreement, 'appropriation');
  return total && clause ? explain(total, clause, [{ code: 'totalled', count: years.length, amount: total }]) : null;
}

/** A stretch of the term without money; `until` is null where the term has no known end. */
export interface UnfundedSpan {
  readonly from: Day;
  readonly until: Day | null;
}

/** S2.09: the stretches of the term that no appropriation covers, from the first known day of term or funding; empty when all is covered. */
export function unfundedSpans(agreement: Agreement, asOf: Day): Answer<readonly UnfundedSpan[]> {
  const [clause] = clausesOf(agreement, 'appropriation');
  if (!clause) return undetermined({ code: 'noAppropriation' }, null);
  const years = [...new Set(fundedYears(agreement).map(({ year }) => year))].toSorted((one, other) => one - other);
  const firstFunded = years[0] ?? 0;
  const starts = startsOn(agreement);
  const ends = endsOn(agreement, asOf);
  const lastDay = ends.known ? ends.value : null;
  const spans: UnfundedSpan[] = [];
  let uncoveredFrom = starts.known ? starts.value : firstOf(firstFunded);
  for (const year of years) {
    const funded = { from: firstOf(year), until: firstOf(year + 1).subtract({ days: 1 }) };
    if (isAfter(uncoveredFrom, funded.until)) continue;
    if (isAfter(funded.from, uncoveredFrom)) spans.push({ from: uncoveredFrom, until: funded.from.subtract({ days: 1 }) });
    uncoveredFrom = funded.until.add({ days: 1 });
  }
  if (!lastDay || !isAfter(uncoveredFrom, lastDay)) spans.push({ from: uncoveredFrom, until: lastDay });
  const clipped = spans.filter(({ from }) => !lastDay || !isAfter(from, lastDay)).map(({ from, until }) => ({ from, until: lastDay && until && isAfter(until, lastDay) ? lastDay : until }));
  return explain(clipped, clause, [{ code: 'fundedUntil', day: uncoveredFrom.subtract({ days: 1 }) }, ...(ends.known ? ends.because.steps : [])]);
}

function firstOf(year: number): Day {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}
