import { type Day, isBefore } from '../calendar/index.ts';
import { type Answer, explain, jointly, silentOn, undetermined } from '../explanation/index.ts';
import { type Agreement, asKnownOn, clauseOf } from './agreement.ts';
import type { ExitGround } from './event.ts';
import { type Counted, lastDayInForce, lastNoticeDay, noticeEffect } from './notice-effect.ts';
import { endsInTurn, startsOn } from './term.ts';
import { exitFamily, firstEffect, type WayOut, wayOut } from './way-out.ts';

/** What notice on a day, on one ground, leads to. */
export interface Exit {
  readonly ground: ExitGround;
  /** The day the notice takes effect. */
  readonly effect: Answer<Day>;
  readonly lastDay: Day | null;
  /** S0.61: set when the agreement ends by itself no later, so that the notice changes nothing. */
  readonly moot: { readonly naturalEnd: Day } | null;
  /** What must have happened for this ground to be open; empty for ordinary termination. */
  readonly needsCause: readonly string[];
}

export interface Leaving {
  readonly ground: ExitGround;
  /** A party's key. */
  readonly by: string;
  readonly asOf: Day;
}

/** S0.59 to S0.61, S3.42, S4.33: notice given on the day, out when? */
export function exitByNotice(agreement: Agreement, { asOf, by, ground }: Leaving, noticeOn: Day): Exit {
  const way = wayOut(agreement, ground, by);
  if (!way) return { ground, effect: silentOn(exitFamily[ground]), lastDay: null, moot: null, needsCause: [] };
  const first = firstEffect(way, startsOn(asKnownOn(agreement, asOf)));
  if (first === 'startUnknown') {
    const effect = undetermined({ code: 'minimumTermNeedsStart' }, way.source);
    return { ground, effect, lastDay: null, moot: null, needsCause: way.needsCause };
  }
  const counted = effectOf(way, noticeOn, first);
  const lastDay = lastDayInForce(way.notice, counted.day);
  const end = finalEnd(agreement, asOf);
  const moot = end && !isBefore(lastDay, end) ? { naturalEnd: end } : null;
  const term = clauseOf(agreement, 'term');
  const effect =
    moot && term
      ? explain(counted.day, jointly(way.source, term), [
          ...counted.steps,
          { code: 'termEndsFirst', ends: moot.naturalEnd, day: counted.day },
        ])
      : explain(counted.day, way.source, counted.steps);
  return { ground, effect, lastDay, moot, needsCause: way.needsCause };
}

/** The last day to give notice so that it takes effect on or before the wished day and still changes something. */
export function lastDayToGiveNotice(agreement: Agreement, leaving: Leaving, wished: Day): Answer<Day> {
  const way = wayOut(agreement, leaving.ground, leaving.by);
  if (!way) return silentOn(exitFamily[leaving.ground]);
  const start = startsOn(asKnownOn(agreement, leaving.asOf));
  const first = firstEffect(way, start);
  if (first === 'startUnknown') return undetermined({ code: 'minimumTermNeedsStart' }, way.source);
  const { day, steps } = lastDayReaching(way, wished);
  const effect = effectOf(way, day, first);
  if (isBefore(wished, effect.day) || (start.known && isBefore(day, start.value))) {
    return undetermined({ code: 'noDayReaches', wished }, way.source, effect.steps);
  }
  const { moot } = exitByNotice(agreement, leaving, day);
  if (moot) return undetermined({ code: 'endsByItself', day: moot.naturalEnd }, way.source, steps);
  return explain(day, way.source, steps);
}

/** A minimum term holds the effect back until it is over. */
function effectOf({ notice }: WayOut, noticeOn: Day, first: Counted | null): Counted {
  const counted = notice ? noticeEffect(notice, noticeOn) : immediate(noticeOn);
  if (!first || !isBefore(counted.day, first.day)) return counted;
  return { day: first.day, steps: [...counted.steps, ...first.steps] };
}

function lastDayReaching({ notice }: WayOut, wished: Day): Counted {
  return notice ? lastNoticeDay(notice, wished) : immediate(wished);
}

/** The term's last day, unless it may still renew silently. */
function finalEnd(agreement: Agreement, asOf: Day): Day | null {
  const end = endsInTurn(agreement, asOf).at(-1);
  return end && !end.renewsUnlessOptedOut ? end.day : null;
}

function immediate(day: Day): Counted {
  return { day, steps: [{ code: 'immediate', day }] };
}
