export { type EarliestDecision, decidedWhen } from './decided-when.ts';
export { type CalendarRefusal, meetingCalendarGate } from './gate.ts';
export { type LegalDate, legalDates } from './legal-date.ts';
export { caseChain, type Instance, type MeetingCalendar, meetingCalendars } from './meeting-calendar.ts';
export { type Blocked, type CasePath, type LeadTime, openCaseBy } from './open-case-by.ts';
export type { Sitting } from './sitting.ts';
