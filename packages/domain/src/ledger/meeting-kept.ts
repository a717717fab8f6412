import { compareDays, contains, type Day, type Span } from '../calendar/index.ts';

interface Met {
  readonly on: Day;
  /** The keys of the agenda items dealt with. */
  readonly agenda: readonly string[];
}

/** S0.47, S1.15: the first day in a period on which its meetings had dealt with all that must be on the agenda; null until then. */
export function meetingKeptOn(meetings: readonly Met[], period: Span, agenda: readonly string[]): Day | null {
  const held = meetings
    .filter(({ on }) => contains(period, on))
    .toSorted((one, other) => compareDays(one.on, other.on));
  const left = new Set(agenda);
  for (const { agenda: items, on } of held) {
    for (const item of items) left.delete(item);
    if (left.size === 0) return on;
  }
  return null;
}
