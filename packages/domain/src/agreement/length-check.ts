import { compareDays, type Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Because, because, type Step } from '../explanation/index.ts';
import { type Agreement, asKnownOn, clauseOf } from './agreement.ts';
import { afterLength } from './length.ts';
import { naturalEnd, startsOn } from './term.ts';

interface StatedLength {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** How the length that an agreement states of itself compares with its days. */
export interface LengthCheck {
  readonly stated: StatedLength;
  /** The longest the days allow; null where start or end is missing. */
  readonly atMost: StatedLength | null;
  /** Null where the days are too few known to say. */
  readonly agrees: boolean | null;
  readonly because: Because;
}

/** S0.58: a stated length against the stated days; a start known only as "not before" gives the longest possible term. */
export function lengthCheck(whole: Agreement, asOf: Day): LengthCheck | null {
  const agreement = asKnownOn(whole, asOf);
  const clause = clauseOf(agreement, 'term');
  const stated = clause?.parameters.statedLength;
  if (!clause || !stated) return null;
  const said =
    'months' in stated
      ? { years: Math.floor(stated.months / 12), months: stated.months % 12, days: 0 }
      : { years: 0, months: 0, days: stated.days };
  const start = earliestStart(agreement, clause);
  const end = naturalEnd(agreement, asOf);
  if (!start || !end.known) return { stated: said, atMost: null, agrees: null, because: because(clause, []) };

  const dayAfter = end.value.add({ days: 1 });
  const { days, months, years } = start.day.until(dayAfter, { largestUnit: 'years' });
  const reach = compareDays(afterLength(start.day, stated), dayAfter);
  return {
    stated: said,
    atMost: { years, months, days },
    agrees: start.exact ? reach === 0 : reach > 0 ? false : null,
    because: because(clause, [start.step, { code: 'stated', day: end.value }]),
  };
}

interface Start {
  readonly day: Day;
  readonly exact: boolean;
  readonly step: Step;
}

function earliestStart(agreement: Agreement, { parameters }: ClauseOf<'term'>): Start | null {
  const start = startsOn(agreement);
  if (start.known) return { day: start.value, exact: true, step: { code: 'stated', day: start.value } };
  if (parameters.start.kind !== 'unstated' || parameters.start.noEarlierThan === null) return null;
  const day = parameters.start.noEarlierThan;
  return { day, exact: false, step: { code: 'notBefore', day } };
}
