import type { StepSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import {
  conflictRules,
  events,
  majorityBases,
  occasions,
  roundings,
  say,
  seasons,
  someEvent,
  turningPoints,
  wholePeriods,
} from './terms.ts';

export const steps: StepSentences = {
  stated: () => 'The agreement states the day.',
  startedBy: ({ event }) => `The agreement begins ${lookUp(events, event, someEvent)}. That day is recorded.`,
  noticeGiven: () => 'Notice is given.',
  countedFrom: ({ reading }) =>
    reading === 'fromNoticeDay'
      ? 'The notice period runs from the day notice is given, that day included.'
      : 'The notice period runs from the day after notice is given.',
  monthsAdded: ({ months }) => `We add ${say.months(months)}.`,
  daysAdded: ({ days }) => `We add ${say.days(days)}.`,
  monthsCountedBack: ({ months, from }) => `We count ${say.months(months)} back from ${say.day(from)}.`,
  daysCountedBack: ({ days, from }) => `We count ${say.days(days)} back from ${say.day(from)}.`,
  clampedToMonthEnd: ({ missingDayOfMonth }) => `The month has no day ${missingDayOfMonth}, so its last day counts.`,
  aligned: ({ turningPoint, from, day }) => {
    const point = lookUp(turningPoints, turningPoint, 'the day the agreement names');
    const order = Temporal.PlainDate.compare(from, day);
    if (order === 0) return `The day is already ${point}.`;
    return order < 0 ? `We move on to ${point}.` : `We move back to ${point}.`;
  },
  notAligned: () => 'The agreement can end on any day, so the day stays as it is.',
  notBefore: () => 'The agreement cannot end before the day it names itself.',
  immediate: () => 'There is no notice period. It takes effect the same day.',
  termEndsFirst: ({ ends, day }) =>
    `The agreement runs out by itself on ${say.day(ends)}. Notice with effect from ${say.day(day)} changes nothing.`,
  dayBefore: () => 'The agreement applies up to and including the day before.',
  renewsUnlessOptedOut: ({ day }) => `The agreement goes on by itself unless someone declines by ${say.day(day)}.`,
  extendedUntil: () => 'The agreement has been extended.',
  periodOf: ({ every, from, until }) => {
    const period = say.period(from, until);
    const [season = '', year = ''] = every.split(' ');
    if (season in seasons)
      return `${(seasons as Readonly<Record<string, string>>)[season]} ${year} is the period ${period}.`;
    if (every === 'instalment') return `The instalment is for ${period}.`;
    return every === 'plan' ? `The plan covers ${period}.` : `The period is ${period}.`;
  },
  wholePeriodsOnly: ({ every }) => `Only ${lookUp(wholePeriods, every, 'whole periods')} count.`,
  beforeEndOf: ({ period }) => `The deadline is the last day of month ${period.replace('month ', '')} of the period.`,
  yearlyAmount: () => 'The agreement states the amount a year.',
  splitEvenly: ({ parts, part }) => `The year is split into ${parts} equal parts. This is part ${part}.`,
  remainderFirst: ({ minorUnits }) =>
    minorUnits === 1
      ? '1 øre cannot be split evenly. It goes into the first part.'
      : `${minorUnits} øre cannot be split evenly. They go into the first parts.`,
  totalStated: () => 'The agreement states the whole amount.',
  listedPart: ({ number, of }) => `This is instalment ${number} of ${of}, as the agreement divides the amount.`,
  indexed: ({ index, year, base, figure }) =>
    `The amount follows ${say.words(index)}: from ${say.figure(base)} to ${say.figure(figure)} in ${year}.`,
  roundedTo: ({ rounding }) => `Rounded to ${lookUp(roundings, rounding, 'the nearest unit')}.`,
  roundHeldOn: ({ day, participants }) =>
    `The course was held on ${say.day(day)} with ${say.count(participants, 'participant', 'participants')}.`,
  eitherCountHolds: ({ atStart, atEnd }) =>
    `There were ${atStart} at the start and ${atEnd} at the end. The agreement does not say which counts, but both lead to the same.`,
  amountChosen: ({ reason }) => `The parties chose the amount. Reason: ${reason}`,
  acceptedByBoth: () => 'Both parties have accepted it.',
  perParticipant: ({ participants, each }) =>
    `${say.count(participants, 'participant', 'participants')} at ${say.money(each)} each.`,
  cappedAt: () => 'The agreement caps the amount.',
  roundsTimes: ({ rounds, each }) => `${say.count(rounds, 'course', 'courses')} at ${say.money(each)} each.`,
  neverBeforeTheRound: ({ day }) =>
    `It is paid afterwards and never before the course, so on ${say.day(day)} at the earliest.`,
  weighed: ({ weighting, members, votes }) =>
    weighting === 'onePerParty'
      ? `${say.count(members, 'party has', 'parties have')} a single vote each, however many people they send: ${say.count(votes, 'vote', 'votes')} in all.`
      : `Each seat has a single vote. ${say.count(members, 'party has', 'parties have')} ${say.count(votes, 'seat', 'seats')} together.`,
  ballotsCounted: ({ inFavour, against, abstained, outstanding }) =>
    `${inFavour} for, ${against} against, ${abstained} abstained, ${outstanding} outstanding.`,
  noQuorumAsked: () => 'No quorum is asked for.',
  quorumNeeded: ({ numerator, denominator, needed, votes, present }) =>
    `At least ${numerator}/${denominator} of ${votes} must take part, which is ${needed}. ${present} ${present === 1 ? 'takes' : 'take'} part.`,
  majorityNeeded: ({ reach, numerator, denominator, of, needed }) =>
    `It takes ${reach === 'moreThan' ? 'more than' : 'at least'} ${numerator}/${denominator} of ${lookUp(majorityBases, of, 'the votes')}, which is ${needed} in favour.`,
  tied: ({ rule }) =>
    rule === 'takenUpAgain'
      ? 'The votes are tied. The matter is taken up again.'
      : 'The votes are tied. The motion falls.',
  castingVote: ({ result }) =>
    `The votes are tied. The chair's vote decides: the motion is ${result === 'carried' ? 'carried' : 'lost'}.`,
  recommendsOnly: () => 'Each municipality decides on its own local measures, so this is a recommendation.',
  takingPart: ({ agreements, parties }) =>
    `${say.count(agreements, 'agreement is', 'agreements are')} in force on this day and ${agreements === 1 ? 'gives' : 'give'} a seat to ${say.count(parties, 'party', 'parties')}.`,
  asFiledHere: ({ members }) =>
    `We count the ${members} filed under your own agreement. The secretariat sees all of them.`,
  seatsCounted: ({ demanded, filled }) =>
    `The agreement asks for ${say.count(demanded, 'seat', 'seats')}. ${filled} ${filled === 1 ? 'is' : 'are'} filled.`,
  hostedSoFar: ({ times, most }) => `Has hosted ${say.count(times, 'time', 'times')}. The most by anybody: ${most}.`,
  hostedLast: () => 'Last time as host.',
  neverHosted: () => 'Has not hosted yet.',
  lookedAt: ({ from, until }) => `We look at ${say.day(from)} to ${say.day(until)}.`,
  recommendedShare: ({ numerator, denominator }) =>
    `The agreement recommends at least ${numerator}/${denominator} of a full-time year.`,
  fundedUntil: () => 'The appropriation lasts until then.',
  grantedForYear: ({ year }) => `The appropriation is for ${year}.`,
  totalled: ({ count }) => `We add up ${say.count(count, 'appropriation', 'appropriations')}.`,
  noticeEnds: () => 'The notice stands, so this is the last day of the agreement.',
  dayOfYearBefore: ({ from }) =>
    `The agreement names a fixed day of the year. The last one before ${say.day(from)} counts.`,
  everyMonths: ({ months, from }) => `We count ${say.months(months)} at a time from ${say.day(from)}.`,
  legalDate: () => 'It has to be done by that day.',
  carriedOutWithin: ({ days, from }) =>
    `It takes ${say.days(days)} from the decision until it is done on ${say.day(from)}.`,
  lastMeetingReaching: ({ body, from }) =>
    `${body} must consider the case at a meeting no later than ${say.day(from)}.`,
  handInBefore: ({ body, days, from }) =>
    `${body} must have the case ${say.days(days)} before its meeting on ${say.day(from)}.`,
  officePrepares: ({ days, from }) =>
    `The office needs ${say.days(days)} before the case is handed in on ${say.day(from)}.`,
  caseOpened: () => 'The case is opened.',
  officeReady: ({ days, from }) => `The office needs ${say.days(days)} from ${say.day(from)}.`,
  firstMeetingReached: ({ body, from, handInBy }) =>
    `${body} considers the case at the earliest meeting it can be handed in for: it is ready on ${say.day(from)} and must be handed in by ${say.day(handInBy)}.`,
  carriedOutAfter: ({ days, from }) =>
    `It takes ${say.days(days)} from the decision on ${say.day(from)} until it is done.`,
  easterSunday: () => 'The day is counted from Easter Sunday.',
  closedOccasion: ({ occasion }) => `It is closed: ${lookUp(occasions, occasion, 'closed day')}.`,
  closedThatWeekday: ({ day }) => `${say.weekday(day)} is closed anyway, so this is not a closed day more.`,
  fallsOnWeekend: ({ day }) =>
    `The day falls on a weekend: ${say.weekday(day)}. Where that is closed anyway, it is not a closed day more.`,
  weekHoursAgreed: ({ from }) => `Both parties have accepted the opening hours, which hold from ${say.day(from)}.`,
  specialHoursAgreed: ({ from, until }) =>
    `Both parties have accepted special opening hours from ${say.day(from)} to ${say.day(until)}.`,
  closedForIllness: ({ step }) => `It is closed because of illness. Step ${step} was taken.`,
  stepOfContingency: ({ number, of }) =>
    `The agreement has ${of} steps. Step ${number} is the earliest that has not been tried.`,
  documentDated: () => 'That is the date of the document.',
  concludedOn: () => 'The agreement was concluded on that day.',
  beginsOn: () => "The document has no date, so we count from the agreement's starting day.",
  supersededOn: () => 'From that day on something else applies instead.',
  ranks: ({ document, place }) => `In the order of the agreement, ${say.words(document)} is number ${place}.`,
  clausesDisagree: ({ rule }) =>
    `Where two clauses disagree, the agreement says: ${lookUp(conflictRules, rule, 'the parties decide')}.`,
  annexAccess: ({ access, annex }) => `The case marks annex ${annex} as ${access === 'open' ? 'open' : 'closed'}.`,
};
