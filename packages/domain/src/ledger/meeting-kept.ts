import { contains, type Day, later, type Span } from '../calendar/index.ts';

interface Met {
  readonly on: Day;
  /** The keys of the agenda items dealt with. */
  readonly agenda: readonly string[];
}

/** S0.47, S1.15: the day of the last meeting in a period once its meetings have dealt with all that must be on the agenda; null until then. */
export function meetingKeptOn(meetings: readonly Met[], period: Span, agenda: readonly string[]): Day | null {
  const held = meetings.filter(({ on }) => contains(period, on));
  const dealtWith = new Set(held.flatMap((meeting) => meeting.agenda));
  const [first, ...others] = held.map(({ on }) => on);
  return first && agenda.every((item) => dealtWith.has(item)) ? others.reduce(later, first) : null;
}
