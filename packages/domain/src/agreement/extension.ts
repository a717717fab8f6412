import { type Day, isAfter } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Agreement, clauseOf, eventsOf } from './agreement.ts';
import { afterLength } from './length.ts';
import { decisionDay } from './renewal-decision.ts';

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

/** S3.37 to S3.39: the first end and each further one by an extension, which begins the day after. */
export function termEnds(agreement: Agreement, firstEnd: Day, asOf: Day): readonly TermEnd[] {
  const renewal = clauseOf(agreement, 'renewal');
  if (!renewal || renewal.parameters.kind === 'none') return [last(firstEnd)];
  const { atMostTimes, extension } = renewal.parameters;
  const limit = atMostTimes ?? Number.POSITIVE_INFINITY;
  const ends: TermEnd[] = [];
  let day = firstEnd;
  while (ends.length < limit) {
    const { goesOn, ...end } = turn(agreement, renewal, { day, number: ends.length, asOf });
    ends.push(end);
    if (!goesOn) return ends;
    day = afterLength(day.add({ days: 1 }), extension).subtract({ days: 1 });
  }
  return [...ends, last(day)];
}

interface Turn {
  readonly day: Day;
  readonly number: number;
  readonly asOf: Day;
}

function turn(
  agreement: Agreement,
  renewal: ClauseOf<'renewal'>,
  { asOf, day, number }: Turn,
): TermEnd & { readonly goesOn: boolean } {
  const decideBy = decisionDay(renewal, day)?.value ?? null;
  if (renewal.parameters.kind === 'byDecision') {
    const decidedOn = eventsOf(agreement, 'extended')[number]?.on ?? null;
    return { day, decidedOn, decideBy, renewsUnlessOptedOut: false, goesOn: decidedOn !== null };
  }
  const declined = eventsOf(agreement, 'renewalDeclined').find(({ on }) => decideBy && !isAfter(on, decideBy));
  const passed = decideBy !== null && isAfter(asOf, decideBy);
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
