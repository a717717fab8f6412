import type { Money } from '../money/index.ts';
import type { Words } from '../words.ts';

type Day = Temporal.PlainDate;

/** One step of a computation, as facts; `@landsby/wording` says it as a sentence. */
export type Step =
  | { readonly code: 'stated'; readonly day: Day }
  | { readonly code: 'startedBy'; readonly event: string; readonly day: Day }
  | { readonly code: 'noticeGiven'; readonly day: Day }
  | { readonly code: 'countedFrom'; readonly day: Day; readonly reading: string }
  | { readonly code: 'monthsAdded'; readonly months: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'daysAdded'; readonly days: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'monthsCountedBack'; readonly months: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'daysCountedBack'; readonly days: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'clampedToMonthEnd'; readonly day: Day; readonly missingDayOfMonth: number }
  | { readonly code: 'aligned'; readonly turningPoint: string; readonly from: Day; readonly day: Day }
  | { readonly code: 'notAligned'; readonly day: Day }
  | { readonly code: 'notBefore'; readonly day: Day }
  | { readonly code: 'immediate'; readonly day: Day }
  | { readonly code: 'termEndsFirst'; readonly ends: Day; readonly day: Day }
  | { readonly code: 'extendedUntil'; readonly day: Day }
  | { readonly code: 'dayBefore'; readonly day: Day }
  | { readonly code: 'renewsUnlessOptedOut'; readonly day: Day }
  | { readonly code: 'periodOf'; readonly every: string; readonly from: Day; readonly until: Day }
  | { readonly code: 'wholePeriodsOnly'; readonly every: string }
  | { readonly code: 'beforeEndOf'; readonly period: string; readonly day: Day }
  | { readonly code: 'yearlyAmount'; readonly amount: Money }
  | { readonly code: 'splitEvenly'; readonly parts: number; readonly part: number; readonly amount: Money }
  | { readonly code: 'remainderFirst'; readonly minorUnits: number }
  | { readonly code: 'totalStated'; readonly amount: Money }
  | { readonly code: 'listedPart'; readonly number: number; readonly of: number; readonly amount: Money }
  | {
      readonly code: 'indexed';
      readonly index: Words;
      readonly year: number;
      readonly base: string;
      readonly figure: string;
      readonly amount: Money;
    }
  | { readonly code: 'roundedTo'; readonly rounding: string }
  | { readonly code: 'roundHeldOn'; readonly day: Day; readonly participants: number }
  | { readonly code: 'eitherCountHolds'; readonly atStart: number; readonly atEnd: number }
  | { readonly code: 'amountChosen'; readonly amount: Money; readonly reason: string }
  | { readonly code: 'acceptedByBoth'; readonly day: Day }
  | { readonly code: 'perParticipant'; readonly participants: number; readonly each: Money; readonly amount: Money }
  | { readonly code: 'cappedAt'; readonly amount: Money }
  | { readonly code: 'roundsTimes'; readonly rounds: number; readonly each: Money; readonly amount: Money }
  | { readonly code: 'neverBeforeTheRound'; readonly day: Day }
  | { readonly code: 'weighed'; readonly weighting: string; readonly members: number; readonly votes: number }
  | {
      readonly code: 'ballotsCounted';
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
      readonly outstanding: number;
    }
  | { readonly code: 'noQuorumAsked' }
  | {
      readonly code: 'quorumNeeded';
      readonly numerator: number;
      readonly denominator: number;
      readonly needed: number;
      readonly votes: number;
      readonly present: number;
    }
  | {
      readonly code: 'majorityNeeded';
      readonly reach: string;
      readonly numerator: number;
      readonly denominator: number;
      readonly of: string;
      readonly needed: number;
    }
  | { readonly code: 'tied'; readonly rule: string }
  | { readonly code: 'castingVote'; readonly result: string }
  | { readonly code: 'recommendsOnly' }
  | { readonly code: 'takingPart'; readonly agreements: number; readonly parties: number }
  | { readonly code: 'asFiledHere'; readonly members: number }
  | { readonly code: 'seatsCounted'; readonly demanded: number; readonly filled: number }
  | { readonly code: 'hostedSoFar'; readonly times: number; readonly most: number }
  | { readonly code: 'hostedLast'; readonly day: Day }
  | { readonly code: 'neverHosted' }
  | { readonly code: 'lookedAt'; readonly from: Day; readonly until: Day }
  | { readonly code: 'recommendedShare'; readonly numerator: number; readonly denominator: number }
  | { readonly code: 'fundedUntil'; readonly day: Day }
  | { readonly code: 'grantedForYear'; readonly year: number; readonly amount: Money }
  | { readonly code: 'totalled'; readonly count: number; readonly amount: Money }
  | { readonly code: 'noticeEnds'; readonly day: Day }
  | { readonly code: 'dayOfYearBefore'; readonly from: Day; readonly day: Day }
  | { readonly code: 'everyMonths'; readonly months: number; readonly from: Day }
  | { readonly code: 'legalDate'; readonly day: Day }
  | { readonly code: 'carriedOutWithin'; readonly days: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'lastMeetingReaching'; readonly body: string; readonly from: Day; readonly day: Day }
  | {
      readonly code: 'handInBefore';
      readonly body: string;
      readonly days: number;
      readonly from: Day;
      readonly day: Day;
    }
  | { readonly code: 'officePrepares'; readonly days: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'caseOpened'; readonly day: Day }
  | { readonly code: 'officeReady'; readonly days: number; readonly from: Day; readonly day: Day }
  | {
      readonly code: 'firstMeetingReached';
      readonly body: string;
      readonly handInBy: Day;
      readonly from: Day;
      readonly day: Day;
    }
  | { readonly code: 'carriedOutAfter'; readonly days: number; readonly from: Day; readonly day: Day }
  | { readonly code: 'easterSunday'; readonly day: Day }
  | { readonly code: 'closedOccasion'; readonly occasion: string; readonly day: Day }
  | { readonly code: 'closedThatWeekday'; readonly day: Day }
  | { readonly code: 'fallsOnWeekend'; readonly day: Day }
  | { readonly code: 'weekHoursAgreed'; readonly from: Day }
  | { readonly code: 'specialHoursAgreed'; readonly from: Day; readonly until: Day }
  | { readonly code: 'closedForIllness'; readonly step: number; readonly day: Day }
  | { readonly code: 'stepOfContingency'; readonly number: number; readonly of: number }
  | { readonly code: 'documentDated'; readonly day: Day }
  | { readonly code: 'concludedOn'; readonly day: Day }
  | { readonly code: 'beginsOn'; readonly day: Day }
  | { readonly code: 'supersededOn'; readonly day: Day }
  | { readonly code: 'ranks'; readonly document: Words; readonly place: number }
  | { readonly code: 'clausesDisagree'; readonly rule: string }
  | { readonly code: 'annexAccess'; readonly annex: string; readonly access: string };
