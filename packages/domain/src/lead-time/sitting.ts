import { compareDays, type Day, isAfter, isBefore, type Span } from '../calendar/index.ts';
import type { Instance, MeetingCalendar } from './meeting-calendar.ts';

/** One meeting of a body, and the last day to hand in a case for it. */
export interface Sitting extends Instance {
  readonly handInDaysBefore: number;
  readonly handInBy: Day;
  readonly meeting: Day;
}

/** A search that met a year whose calendar nobody has entered. */
interface YearMissing {
  readonly yearMissing: number;
}

export type Calendars = readonly MeetingCalendar[];

/** The meeting within the days for which a case may be handed in last, or what stands in the way; a later year with a longer time for handing in may be the worse choice. */
export function lastSitting(instance: Instance, { from, until }: Span, calendars: Calendars): LastSitting {
  let best: Sitting | null = null;
  let missed: Sitting | null = null;
  for (let { year } = until; year >= from.year; year -= 1) {
    if (best && best.handInBy.year > year) return { best, missed };
    const sittings = sittingsOf(instance, year, calendars);
    if (!sittings) return { yearMissing: year };
    for (const sitting of sittings) {
      if (isBefore(sitting.meeting, from) || isAfter(sitting.meeting, until)) continue;
      if (isBefore(sitting.handInBy, from)) missed ??= sitting;
      else if (!best || isAfter(sitting.handInBy, best.handInBy)) best = sitting;
    }
  }
  return { best, missed };
}

/** `missed` is the last meeting for which it is too late to hand in. */
type LastSitting = YearMissing | { readonly best: Sitting | null; readonly missed: Sitting | null };

/** The first meeting for which a case that is ready on a day can still be handed in. */
export function firstSitting(instance: Instance, ready: Day, calendars: Calendars): Sitting | YearMissing {
  for (let { year } = ready; ; year += 1) {
    const sittings = sittingsOf(instance, year, calendars);
    if (!sittings) return { yearMissing: year };
    const first = sittings.findLast(({ handInBy }) => !isBefore(handInBy, ready));
    if (first) return first;
  }
}

/** The meetings of a year, the last first; undefined where nobody has entered them. */
function sittingsOf({ body, name }: Instance, year: number, calendars: Calendars): readonly Sitting[] | undefined {
  const calendar = calendars.find((candidate) => candidate.body === body && candidate.year === year);
  return calendar?.meetings
    .toSorted((one, other) => compareDays(other, one))
    .map((meeting) => {
      const { handInDaysBefore } = calendar;
      return { body, name, handInDaysBefore, handInBy: meeting.subtract({ days: handInDaysBefore }), meeting };
    });
}
