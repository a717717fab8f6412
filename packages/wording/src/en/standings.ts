import type { StandingSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const standings: StandingSentences = {
  notHeld: ({ reason }) => `The course did not take place, so nothing is due. “${reason}”`,
  tooFewTookPart: ({ atLeast, participants }) =>
    `There were ${say.count(participants, 'participant', 'participants')}, and a course counts only from ${atLeast}. Nothing is due.`.replace(
      'were 1 ',
      'was 1 ',
    ),
  tooManyTookPart: ({ atMost, participants }) =>
    `There were ${say.count(participants, 'participant', 'participants')}, and a course counts only up to ${atMost}. Nothing is due.`,
  targetReached: ({ atLeast, atMost, held }) =>
    `The target is reached: ${held} held, and the agreement says ${say.range(atLeast, atMost, 'to')}.`,
  targetExceeded: ({ atMost, held }) => `${held} held. That is more than the agreement says: at most ${atMost}.`,
  targetAhead: ({ day, held, missing }) => `${held} held. ${missing} more by ${say.day(day)}.`,
  targetMissed: ({ atLeast, day, held }) => `${held} held. The target was at least ${atLeast} by ${say.day(day)}.`,
  targetNotFollowed: ({ day, held }) =>
    `${held} recorded. The time up to ${say.day(day)} was not followed here, so we do not know whether the target was reached.`,
  targetWithoutEnd: ({ held, missing }) => `${held} held. ${missing} more, and the agreement has no last day.`,
  spreadOverYear: ({ year }) => `In ${year} the courses lay in both halves of the year.`,
  bunchedInHalfYear: ({ held, year }) =>
    `In ${year} all ${held} courses lay in the same half of the year. The agreement wants them regularly over the year.`,
  longestGap: ({ days, from, until }) =>
    `The longest pause is ${say.days(days)}, from ${say.day(from)} to ${say.day(until)}.`,
  venuesWithout: ({ venues }) => `No course has been held here yet: ${say.all(venues)}.`,
  noApprovalNeeded: ({ by }, nameOf) => `${nameOf(by)} need not approve it: its name and logo are not on it.`,
  approvedOn: ({ by, day, version }, nameOf) => `${nameOf(by)} approved version ${version} on ${say.day(day)}.`,
  declinedOn: ({ by, day, version }, nameOf) =>
    `${nameOf(by)} did not approve version ${version} (${say.day(day)}). Make a new version.`,
  approvalAwaited: ({ by, day, version }, nameOf) =>
    `Version ${version} has waited for ${nameOf(by)} since ${say.day(day)}.`,
  approvalVoided: ({ approved, by, version }, nameOf) =>
    `${nameOf(by)} approved version ${approved}. The change in version ${version} needs a new approval.`,
  approvalScopeUnsettled: ({ by }, nameOf) =>
    `Whether it needs approval is not settled: the agreement says “name and logo”, and only one of the two from ${nameOf(by)} is on it.`,
  logosShown: ({ parties }, nameOf) => `The logos are on it: ${say.all(parties.map(nameOf))}.`,
  logosMissing: ({ parties }, nameOf) => `The logo is missing: ${say.all(parties.map(nameOf))}.`,
};
