import type { ClauseBook } from '../../clause/book.ts';
import { count, counted, grammar } from './grammar.ts';

export const term: ClauseBook['term'] = {
  begins: (day) => `The agreement begins on ${day}.`,
  beginsWhen: (event) => `The agreement begins ${event}.`,
  beginningUnstated: 'The agreement does not say on which day it begins.',
  notBegunBefore: (day) => `The agreement does not say on which day it begins, only that it is ${day} at the earliest.`,
  ends: (day) => `It runs until the end of ${day}.`,
  lasts: (length) => `It runs for ${length}.`,
  endUnstated: 'The agreement does not say on which day it ends.',
  calledLimited: 'The agreement calls itself limited in time but does not say on which day it ends.',
  calledLong: (length) => `The agreement says of itself that it runs for ${length}.`,
};

export const renewal: ClauseBook['renewal'] = {
  endsByItself: 'The agreement ends by itself and is not extended.',
  byDecision: (extension) => `The parties may decide to extend the agreement by ${extension} at a time.`,
  silent: (extension) => `The agreement is extended by itself by ${extension} at a time, unless a party declines.`,
  decideBefore: (length) => `They must take a position no later than ${length} before the agreement ends.`,
  decideBy: (day) => `They must take a position no later than the last ${day} before the agreement ends.`,
  optOutBefore: (length) => `Whoever wants to decline must do so no later than ${length} before the agreement ends.`,
  optOutBy: (day) => `Whoever wants to decline must do so no later than the last ${day} before the agreement ends.`,
  atMost: (times) => `The agreement can be extended at most ${counted(times, 'once', 'times')}.`,
  noLimit: 'The agreement does not say how many times it can be extended.',
};

export const review: ClauseBook['review'] = {
  together: 'The parties review the agreement together',
  mayAdjust: 'They may change the agreement at the review.',
  adjustingUnstated: 'The agreement does not say whether it may be changed at the review.',
};

export const plan: ClauseBook['plan'] = {
  covers: (plan, years) => `The parties' ${plan} covers ${counted(years, ...grammar.units.year)}.`,
  renewedEvery: (years) => (years === 1 ? 'It is renewed every year.' : `It is renewed every ${count(years)} years.`),
  yearsRun: {
    calendarYear: 'The years of the plan are calendar years.',
    agreementYear: 'The years of the plan run from the day the agreement begins.',
    unstated: 'The agreement does not say when the years of the plan begin.',
  },
  adoptedBy: (body) => `It is adopted by ${body}.`,
  adoptedByAll: 'The parties adopt it together.',
  parts: 'The plan must contain',
  partsUnstated: 'The agreement does not say what the plan must contain.',
};
