import { type Agreement, asKnownOn, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, type Step, undetermined } from '../explanation/index.ts';
import { specialHoursOn, weekHoursOn } from './agreed-hours.ts';
import { closedDays } from './closed-days.ts';

/** The times at which it is open on a day; none where it is closed. */
export type OpenTimes = readonly { readonly opens: string; readonly closes: string }[];

/** S4.39 to S4.42: a closure for illness comes before a closed day, that before special hours, and those before the hours of the week. */
export function hoursOn(whole: Agreement, clause: ClauseOf<'openingHours'>, { asOf, day }: Asked): Answer<OpenTimes> {
  const agreement = asKnownOn(whole, asOf);
  const ill = eventsOf(agreement, 'closedForIllness').findLast(
    (event) => event.clause === clause.id && event.on.equals(day) && event.doorsClosed,
  );
  if (ill) return explain([], clause, [{ code: 'closedForIllness', step: ill.step, day }]);
  const closed = closedDays(agreement, { from: day, until: day }, asOf).find((found) => found.clause === clause.id);
  if (closed) return explain([], clause, closed.because.steps);
  const special = specialHoursOn(agreement, clause, day);
  const agreed = special ?? weekHoursOn(agreement, clause, day);
  if (!agreed) return undetermined({ code: 'hoursNotAgreed' }, clause);
  const times = agreed.hours
    .filter(({ weekday }) => weekday === day.dayOfWeek)
    .map(({ closes, opens }) => ({ opens, closes }))
    .toSorted((one, other) => one.opens.localeCompare(other.opens));
  const step: Step = special
    ? { code: 'specialHoursAgreed', from: special.from, until: special.until }
    : { code: 'weekHoursAgreed', from: agreed.from };
  return explain(times, clause, [step]);
}

interface Asked {
  readonly day: Day;
  readonly asOf: Day;
}
