import type { BlockedSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const blocked: BlockedSentences = {
  legalDatePassed: ({ day }) => ({
    blocked: `It is too late: the decision should have been carried out by ${say.day(day)}.`,
    toDo: 'Choose a later day, or ask the other party whether the deadline can be moved.',
  }),
  noMeetingLeft: ({ body, from, until }) => ({
    blocked: `${body} has no meeting from ${say.day(from)} to ${say.day(until)} that the case can come before.`,
    toDo: 'Ask whether an extra meeting can be held, or choose a later day.',
  }),
  handInPassed: ({ body, handInBy, meeting }) => ({
    blocked: `The case should have been handed in to ${body} on ${say.day(handInBy)} for its meeting on ${say.day(meeting)}, the last one that is in time.`,
    toDo: 'Ask whether the case can be added to the agenda, or choose a later day.',
  }),
  officeNeedsLonger: ({ body, days, handInBy, left }) => ({
    blocked: `${body} must have the case by ${say.day(handInBy)}. That leaves ${say.days(left)}, and the office needs ${say.days(days)}.`,
    toDo: 'Open the case today and prepare it faster, or choose a later day.',
  }),
};
