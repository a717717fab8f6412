import { day } from '../calendar/index.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';
import type { CasePath } from './open-case-by.ts';

export const committee = { body: 'committee', name: 'The committee' };

export const council = { body: 'council', name: 'The council' };

export const calendar = (
  of: typeof council,
  year: number,
  { handInDaysBefore, meetings }: { readonly meetings: readonly string[]; readonly handInDaysBefore: number },
): MeetingCalendar => ({
  ...of,
  year,
  meetings: meetings.map(day),
  handInDaysBefore,
});

export const both = [
  calendar(committee, 2027, { meetings: ['2027-01-12', '2027-03-09', '2027-05-11'], handInDaysBefore: 14 }),
  calendar(council, 2027, { meetings: ['2027-02-02', '2027-04-06', '2027-06-08'], handInDaysBefore: 12 }),
];

export const source = { id: 'political-decision', ruleIds: ['S2.04'] };

export function path(facts: Partial<CasePath> = {}): CasePath {
  return { chain: [committee, council], calendars: both, officeDays: 28, carryOutDays: 7, source, ...facts };
}

export const today = day('2026-11-22');
