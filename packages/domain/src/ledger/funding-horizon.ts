import { type Agreement, asKnownOn, clausesOf, endsOn, startsOn } from '../agreement/index.ts';
import { type Day, earlier, isAfter, isBefore } from '../calendar/index.ts';
import { type Answer, type Because, because, explain, jointly, undetermined } from '../explanation/index.ts';
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
  const [clause, ...others] = clausesOf(agreement, 'appropriation');
  if (!total || !clause) return null;
  return explain(total, jointly(clause, ...others), [{ code: 'totalled', count: years.length, amount: total }]);
}

/** A stretch of the term without money; `until` is null where the term has no known end. */
export interface UnfundedSpan {
  readonly from: Day;
  readonly until: Day | null;
}

/** S2.09: the stretches of the term that no appropriation covers, from the first known day of term or funding; empty when all is covered. */
export function unfundedSpans(whole: Agreement, asOf: Day): Answer<readonly UnfundedSpan[]> {
  const agreement = asKnownOn(whole, asOf);
  const [clause, ...others] = clausesOf(agreement, 'appropriation');
  const years = [...new Set(fundedYears(agreement).map(({ year }) => year))].toSorted((one, other) => one - other);
  const [firstFunded] = years;
  const lastFunded = years.at(-1);
  if (!clause || firstFunded === undefined || lastFunded === undefined) {
    return undetermined({ code: 'noAppropriation' }, null);
  }
  const starts = startsOn(agreement);
  const ends = endsOn(agreement, asOf);
  const from = starts.known ? starts.value : firstOf(firstFunded);
  const spans = gaps(from, ends.known ? ends.value : null, years);
  const term = ends.known ? [{ id: clause.id, ruleIds: ends.because.rules }] : [];
  return explain(spans, jointly(clause, ...others, ...term), [
    { code: 'fundedUntil', day: lastOf(lastFunded) },
    ...ends.because.steps,
  ]);
}

/** What remains between the years, in order, from the one day to the other. */
function gaps(from: Day, until: Day | null, years: readonly number[]): readonly UnfundedSpan[] {
  const spans: UnfundedSpan[] = [];
  let uncovered = from;
  for (const year of years) {
    if (isBefore(uncovered, firstOf(year))) spans.push({ from: uncovered, until: lastOf(year - 1) });
    if (!isAfter(uncovered, lastOf(year))) uncovered = firstOf(year + 1);
  }
  return [...spans, { from: uncovered, until: null }]
    .map((span) => ({
      from: span.from,
      until: span.until && until ? earlier(span.until, until) : (span.until ?? until),
    }))
    .filter((span) => !until || !isAfter(span.from, until));
}

function firstOf(year: number): Day {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}

function lastOf(year: number): Day {
  return Temporal.PlainDate.from({ year, month: 12, day: 31 });
}
