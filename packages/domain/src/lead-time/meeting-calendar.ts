import { type Agreement, asKnownOn, clausesOf, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { jointly, type Source } from '../explanation/index.ts';

/** A body that a case passes. */
export interface Instance {
  readonly body: string;
  readonly name: string;
}

/** When a body meets in one year, and how many days before a meeting a case must have been handed in. */
export interface MeetingCalendar extends Instance {
  readonly year: number;
  readonly meetings: readonly Day[];
  readonly handInDaysBefore: number;
}

/** The calendars entered by people; of two for one body and year the later holds. */
export function meetingCalendars(whole: Agreement, asOf: Day): readonly MeetingCalendar[] {
  const kept = new Map<string, MeetingCalendar>();
  for (const { body, handInDaysBefore, meetings, name, year } of eventsOf(
    asKnownOn(whole, asOf),
    'meetingCalendarKept',
  )) {
    kept.set(`${body}/${year}`, { body, name, year, meetings, handInDaysBefore });
  }
  return [...kept.values()];
}

/** The bodies that a case of an agreement passes in order, and the clauses that say so. */
interface CaseChain {
  readonly instances: readonly Instance[];
  readonly source: Source | null;
}

/** S2.03, S2.04: the chain of the political case; without one the bodies whose calendars were entered, in the order of entering. */
export function caseChain(agreement: Agreement, asOf: Day): CaseChain {
  const cases = clausesOf(agreement, 'condition').flatMap((clause) =>
    clause.parameters.kind === 'politicalDecision' ? [{ clause, chain: clause.parameters.chain }] : [],
  );
  const [first, ...others] = cases;
  if (first) {
    const source = jointly(first.clause, ...others.map(({ clause }) => clause));
    return { instances: first.chain.map(({ body, name }) => ({ body, name })), source };
  }
  const entered = new Map(meetingCalendars(agreement, asOf).map(({ body, name }) => [body, { body, name }] as const));
  return { instances: [...entered.values()], source: null };
}
