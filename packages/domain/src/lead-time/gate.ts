import { type Agreement, partyByKey } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';

export type CalendarRefusal =
  | { readonly code: 'meetingOutsideYear'; readonly day: Day; readonly year: number }
  | { readonly code: 'meetingTwice'; readonly day: Day }
  | { readonly code: 'notAMunicipality'; readonly party: string };

/** A calendar holds days of its year, each once, and is entered by a municipality. */
export function meetingCalendarGate(
  agreement: Agreement,
  { by, meetings, year }: RecordOf<'meetingCalendarKept'>,
): CalendarRefusal | null {
  if (partyByKey(agreement, by)?.side !== 'municipality') return { code: 'notAMunicipality', party: by };
  const elsewhere = meetings.find((day) => day.year !== year);
  if (elsewhere) return { code: 'meetingOutsideYear', day: elsewhere, year };
  const twice = meetings.find((day, index) => meetings.findIndex((other) => other.equals(day)) < index);
  return twice ? { code: 'meetingTwice', day: twice } : null;
}
