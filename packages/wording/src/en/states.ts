import type { StateSentences, StatusSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { labels } from './labels.ts';
import { events, outcomes, say, someEvent } from './terms.ts';

export const statusReasons: StatusSentences = {
  isTemplate: () => 'This is a template that agreements are made from.',
  openSlots: ({ count }) =>
    `${say.count(count, 'place in the text is not filled in', 'places in the text are not filled in')}.`,
  notConcluded: () => 'The parties have not concluded the agreement yet.',
  concludedOn: ({ day }) => `The parties concluded the agreement on ${say.day(day)}.`,
  conclusionDayUnknown: () => 'The parties have concluded the agreement, but the day is not known.',
  administrationRecommends: ({ caseNumber }) =>
    `In case ${caseNumber} the administration recommends approving the agreement.`,
  finalInstanceOutstanding: ({ body }) => `${body} makes the final decision and has not done so yet.`,
  decided: ({ body, outcome, day }) =>
    `${body} ${lookUp(outcomes, outcome, 'took a position on the agreement')} on ${say.day(day)}.`,
  startsOn: ({ day }) => `The agreement applies from ${say.day(day)}.`,
  endsOn: ({ day }) => `It ends on ${say.day(day)}.`,
  endedOn: ({ day }) => `The agreement ended on ${say.day(day)}.`,
  runsWithoutEnd: () => 'It runs without a last day.',
  noticeStands: ({ by, givenOn, lastDay }, nameOf) =>
    `${nameOf(by)} gave notice on ${say.day(givenOn)}. The last day is ${say.day(lastDay)}.`,
  termUnknown: ({ missing }) =>
    `The term cannot be determined: ${lookUp(labels.missing, missing, 'something is missing')}.`,
};

export const stateReasons: StateSentences = {
  opensLater: ({ day }) => `Opens on ${say.day(day)}.`,
  openUntil: ({ day }) => `Open until ${say.day(day)}, that day included.`,
  dueSoon: ({ day, days }) =>
    days === 0
      ? `The deadline is today, ${say.day(day)}.`
      : `The deadline is ${say.day(day)}. There are ${say.days(days)} left.`.replace('are 1 ', 'is 1 '),
  overdue: ({ day, days }) => `The deadline was ${say.day(day)}. That is ${say.days(days)} ago.`,
  fulfilledOn: ({ day, by }, nameOf) => `${nameOf(by)} did it on ${say.day(day)}.`,
  attested: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} have said that it was done, the last of them on ${say.day(day)}.`,
  awaitsOther: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} said on ${say.day(day)} that it was done. It counts once another party says so too.`,
  waivedOn: ({ by, day, reason }, nameOf) => `${say.all(by.map(nameOf))} let it go on ${say.day(day)}: “${reason}”`,
  waiverAwaits: ({ by, day }, nameOf) =>
    `${say.all(by.map(nameOf))} let it go on ${say.day(day)}. It still applies until everyone it is owed to has let it go.`,
  breachDeclaredOn: ({ by, day, reason }, nameOf) =>
    `${nameOf(by)} declared on ${say.day(day)} that it was not kept: “${reason}”`,
  decidedOn: ({ day }) => `Decided on ${say.day(day)}.`,
  leftBefore: ({ day }) => `The party has left the agreement before that, on ${say.day(day)}.`,
  standing: () => 'Holds all the time.',
  waitsForEvent: ({ event }) => `Only applies ${lookUp(events, event, someEvent)}.`,
  notConcluded: () => 'The parties have not concluded the agreement yet.',
  endedBefore: ({ day }) => `The agreement ends before that, on ${say.day(day)}.`,
  dayPassed: ({ day }) => `The day is over, ${say.day(day)}. It needs no record.`,
  windowClosed: ({ day }) => `This was possible until ${say.day(day)}, that day included.`,
  beforeRecords: ({ recordsSince }) =>
    `Records have been kept since ${say.day(recordsSince)}. The deadline was before that, so we do not know whether it was done.`,
  noRecordsKept: () => 'No records are kept for the agreement, so we do not know whether it was done.',
  dueUndetermined: ({ missing }) =>
    missing === 'noDeadline'
      ? 'The agreement sets no deadline.'
      : `The deadline cannot be determined: ${lookUp(labels.missing, missing, 'something is missing')}.`,
};
