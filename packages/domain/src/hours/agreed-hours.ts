import { type Agreement, eventsOf } from '../agreement/index.ts';
import { compareDays, contains, type Day, earlier, isAfter } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { acceptedOn, type RecordOf, subjectOf } from '../record/index.ts';

type OpeningHours = ClauseOf<'openingHours'>;
type HoursRecord = RecordOf<'openingHoursProposed' | 'specialHoursProposed'>;

/** S4.39: hours hold once both, who keeps them and who they are agreed with, have said so. */
function hoursAgreedOn(agreement: Agreement, { parameters }: OpeningHours, hours: HoursRecord): Day | null {
  const both = new Set([parameters.kept, parameters.agreedWith]);
  return acceptedOn(agreement, subjectOf(hours), [...both]);
}

/** The day on which hours for every week were agreed for the first time. */
export function firstHoursAgreedOn(agreement: Agreement, clause: OpeningHours): Day | null {
  const days = eventsOf(agreement, 'openingHoursProposed')
    .filter((hours) => hours.clause === clause.id)
    .flatMap((hours) => hoursAgreedOn(agreement, clause, hours) ?? []);
  const [first, ...others] = days;
  return first ? others.reduce(earlier, first) : null;
}

export function hoursClause(agreement: Agreement, id: string): OpeningHours | undefined {
  return agreement.clauses.find(
    (clause): clause is OpeningHours => clause.family === 'openingHours' && clause.id === id,
  );
}

/** The hours of every week that hold on a day: of the agreed ones those that began last. */
export function weekHoursOn(
  agreement: Agreement,
  clause: OpeningHours,
  day: Day,
): RecordOf<'openingHoursProposed'> | null {
  return (
    eventsOf(agreement, 'openingHoursProposed')
      .filter(
        (hours) => hours.clause === clause.id && !isAfter(hours.from, day) && hoursAgreedOn(agreement, clause, hours),
      )
      .toSorted((one, other) => compareDays(one.from, other.from))
      .at(-1) ?? null
  );
}

/** S4.41: the special hours that hold on a day; of two the one recorded last. */
export function specialHoursOn(
  agreement: Agreement,
  clause: OpeningHours,
  day: Day,
): RecordOf<'specialHoursProposed'> | null {
  return (
    eventsOf(agreement, 'specialHoursProposed').findLast(
      (hours) => hours.clause === clause.id && contains(hours, day) && hoursAgreedOn(agreement, clause, hours),
    ) ?? null
  );
}
