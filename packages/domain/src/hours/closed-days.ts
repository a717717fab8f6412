import { type Agreement, asKnownOn, clausesOf, naturalEnd, startsOn } from '../agreement/index.ts';
import {
  type ClosedOccasion,
  closedDay,
  compareDays,
  contains,
  type Day,
  overlap,
  type Span,
} from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Because, because, type Step } from '../explanation/index.ts';
import { weekHoursOn } from './agreed-hours.ts';
import { closedOccasionSteps } from './closed-occasion-steps.ts';

/** A day on which it is closed by the agreement; public holidays are not guessed. */
export interface ClosedDay {
  readonly clause: string;
  readonly day: Day;
  readonly occasions: readonly ClosedOccasion[];
  /** Said of a day on which it is closed anyway, or that falls on a weekend while no hours are agreed: the same day does not count twice. */
  readonly note: Extract<Step, { readonly code: 'closedThatWeekday' | 'fallsOnWeekend' }> | null;
  readonly because: Because;
}

/** S4.40: the closed days within the days and the term, each once. */
export function closedDays(whole: Agreement, window: Span, asOf: Day): readonly ClosedDay[] {
  const agreement = asKnownOn(whole, asOf);
  const starts = startsOn(agreement);
  const ends = naturalEnd(agreement, asOf);
  const inTerm = starts.known && overlap(window, { from: starts.value, until: ends.known ? ends.value : window.until });
  if (!inTerm) return [];
  return clausesOf(agreement, 'openingHours')
    .flatMap((clause) =>
      closedBy(clause, inTerm).map((closed) => ({ ...closed, note: noteOf(agreement, clause, closed.day) })),
    )
    .toSorted((one, other) => compareDays(one.day, other.day));
}

type Closed = Omit<ClosedDay, 'note'>;

function closedBy(clause: ClauseOf<'openingHours'>, { from, until }: Span): readonly Closed[] {
  const found = new Map<string, Closed>();
  for (let { year } = from; year <= until.year; year += 1) {
    for (const occasion of clause.parameters.closedOn) {
      const day = closedDay(occasion, year);
      if (!contains({ from, until }, day)) continue;
      const before = found.get(day.toString());
      found.set(day.toString(), {
        clause: clause.id,
        day,
        occasions: [...(before?.occasions ?? []), occasion],
        because: because(clause, [...(before?.because.steps ?? []), ...closedOccasionSteps(occasion, day)]),
      });
    }
  }
  return [...found.values()];
}

function noteOf(agreement: Agreement, clause: ClauseOf<'openingHours'>, day: Day): ClosedDay['note'] {
  const hours = weekHoursOn(agreement, clause, day);
  if (hours)
    return hours.hours.some(({ weekday }) => weekday === day.dayOfWeek) ? null : { code: 'closedThatWeekday', day };
  return day.dayOfWeek > 5 ? { code: 'fallsOnWeekend', day } : null;
}
