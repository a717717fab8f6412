import { type Day, isAfter } from '../calendar/index.ts';
import { type Agreement, clauseOf, eventsOf } from './agreement.ts';
import { afterLength } from './length.ts';
import { decisionDay, type Renewing, renews } from './renewal-decision.ts';

/** One end that the term has had, oldest first, and what has been decided about going on past it. */
export interface TermEnd {
  readonly day: Day;
  /** The day on which an extension was decided or a silent renewal declined; null while neither has happened. */
  readonly decidedOn: Day | null;
  /** The last day to take a position or to opt out; null where nothing can follow. */
  readonly decideBy: Day | null;
  /** A silent renewal that may still come about. */
  readonly renewsUnlessOptedOut: boolean;
}

interface TermEnds {
  /** The ends that have been gone past, oldest first. */
  readonly earlier: readonly TermEnd[];
  readonly current: TermEnd;
}

/** S3.37 to S3.39: the first end and each further one by an extension, which begins the day after. */
export function termEnds(agreement: Agreement, firstEnd: Day, asOf: Day): TermEnds {
  const renewal = clauseOf(agreement, 'renewal');
  if (!renewal || !renews(renewal)) return { earlier: [], current: last(firstEnd) };
  const { atMostTimes, extension } = renewal.parameters;
  const limit = atMostTimes ?? Number.POSITIVE_INFINITY;
  const earlier: TermEnd[] = [];
  let day = firstEnd;
  while (earlier.length < limit) {
    const { goesOn, ...end } = turn(agreement, renewal, { day, number: earlier.length, asOf });
    if (!goesOn) return { earlier, current: end };
    earlier.push(end);
    day = afterLength(day.add({ days: 1 }), extension).subtract({ days: 1 });
  }
  return { earlier, current: last(day) };
}

interface Turn {
  readonly day: Day;
  readonly number: number;
  readonly asOf: Day;
}

function turn(
  agreement: Agreement,
  renewal: Renewing,
  { asOf, day, number }: Turn,
): TermEnd & { readonly goesOn: boolean } {
  const decideBy = decisionDay(renewal, day).value;
  if (renewal.parameters.kind === 'byDecision') {
    const decidedOn = eventsOf(agreement, 'extended')[number]?.on ?? null;
    return { day, decidedOn, decideBy, renewsUnlessOptedOut: false, goesOn: decidedOn !== null };
  }
  const declined = eventsOf(agreement, 'renewalDeclined').find(({ on }) => !isAfter(on, decideBy));
  const passed = isAfter(asOf, decideBy);
  return {
    day,
    decidedOn: declined?.on ?? null,
    decideBy,
    renewsUnlessOptedOut: !declined && !passed,
    goesOn: !declined && passed,
  };
}

function last(day: Day): TermEnd {
  return { day, decidedOn: null, decideBy: null, renewsUnlessOptedOut: false };
}
