import type { Money } from '../money/index.ts';

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
  | { readonly code: 'fundedUntil'; readonly day: Day }
  | { readonly code: 'grantedForYear'; readonly year: number; readonly amount: Money }
  | { readonly code: 'totalled'; readonly count: number; readonly amount: Money }
  | { readonly code: 'noticeEnds'; readonly day: Day }
  | { readonly code: 'dayOfYearBefore'; readonly from: Day; readonly day: Day }
  | { readonly code: 'everyMonths'; readonly months: number; readonly from: Day };
