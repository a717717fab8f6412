import type { Day } from '../calendar/index.ts';
import { because, type Because } from '../explanation/index.ts';
import { type Agreement, clauseOf } from './agreement.ts';
import { afterLength, naturalEnd, startsOn } from './term.ts';

/** How the length that an agreement states of itself compares with its days. */
export interface LengthCheck {
  readonly stated: { readonly years: number; readonly months: number };
  /** The longest the days allow; null where start or end is missing. */
  readonly atMost: { readonly years: number; readonly months: number; readonly days: number } | null;
  readonly agrees: boolean | null;
  readonly because: Because;
}

/** S0.58: a stated length against the stated days; a start known only as "not before" gives the longest possible term. */
export function lengthCheck(agreement: Agreement, asOf: Day): LengthCheck | null {
  const clause = clauseOf(agreement, 'term');
  const stated = clause?.parameters.statedLength;
  if (!clause || !stated || !('months' in stated)) return null;
  const start = earliestStart(agreement);
  const end = naturalEnd(agreement, asOf);
  const statedYears = { years: Math.floor(stated.months / 12), months: stated.months % 12 };
  if (!start || !end.known) return { stated: statedYears, atMost: null, agrees: null, because: because(clause, []) };
  const dayAfter = end.value.add({ days: 1 });
  const { years, months, days } = start.until(dayAfter, { largestUnit: 'years' });
  const exact = startsOn(agreement).known;
  const reach = Temporal.PlainDate.compare(afterLength(start, stated), dayAfter);
  return {
    stated: statedYears,
    atMost: { years, months, days },
    agrees: exact ? reach === 0 : reach > 0 ? false : null,
    because: because(clause, [
      { code: 'stated', day: start },
      { code: 'stated', day: end.value },
    ]),
  };
}

function earliestStart(agreement: Agreement): Day | null {
  const start = startsOn(agreement);
  if (start.known) return start.value;
  const stated = clauseOf(agreement, 'term')?.parameters.start;
  return stated?.kind === 'unstated' ? stated.noEarlierThan : null;
}
