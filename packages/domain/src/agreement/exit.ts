import { type Day, isBefore, turningPointFrom } from '../calendar/index.ts';
import type { ClauseFamily, NoticeTerms } from '../clause/index.ts';
import { type Answer, explain, type Source, type Step, silentOn, undetermined } from '../explanation/index.ts';
import { type Agreement, clauseOf } from './agreement.ts';
import type { ExitGround } from './event.ts';
import { lastDayInForce, lastNoticeDay, noticeEffect } from './notice-effect.ts';
import { naturalEnd } from './term.ts';

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
export function exitByNotice(agreement: Agreement, { ground, by, asOf }: Leaving, noticeOn: Day): Exit {
  const way = wayOut(agreement, ground, by);
  if (!way) return { ground, effect: silentOn(familyOf[ground]), lastDay: null, moot: null, needsCause: [] };
  const counted = way.notice ? noticeEffect(way.notice, noticeOn) : { day: noticeOn, steps: [immediate(noticeOn)] };
  const effectiveOn = notBefore(way, counted.day);
  const lastDay = lastDayInForce(way.notice, effectiveOn);
  const end = naturalEnd(agreement, asOf);
  const moot = end.known && !isBefore(lastDay, end.value) ? { naturalEnd: end.value } : null;
  const steps: readonly Step[] = [
    ...counted.steps,
    ...(effectiveOn === counted.day ? [] : [{ code: 'notBefore', day: effectiveOn } as const]),
    ...(moot ? [{ code: 'termEndsFirst', ends: moot.naturalEnd, day: effectiveOn } as const] : []),
  ];
  return { ground, effect: explain(effectiveOn, way.source, steps), lastDay, moot, needsCause: way.needsCause };
}

/** The last day to give notice so that it takes effect on or before the wished day. */
export function lastDayToGiveNotice(agreement: Agreement, { ground, by }: Leaving, wished: Day): Answer<Day> {
  const way = wayOut(agreement, ground, by);
  if (!way) return silentOn(familyOf[ground]);
  if (way.notEffectiveBefore && isBefore(wished, notBefore(way, way.notEffectiveBefore))) {
    return undetermined({ code: 'noDayReaches', wished }, way.source, [{ code: 'notBefore', day: notBefore(way, way.notEffectiveBefore) }]);
  }
  if (!way.notice) return explain(wished, way.source, [immediate(wished)]);
  const last = lastNoticeDay(way.notice, wished);
  return explain(last.day, way.source, last.steps);
}

interface WayOut {
  readonly source: Source;
  /** Null: without notice. */
  readonly notice: NoticeTerms | null;
  readonly notEffectiveBefore: Day | null;
  readonly needsCause: readonly string[];
}

const familyOf = { ordinary: 'ordinaryTermination', forCause: 'terminationForCause', breach: 'breach' } as const satisfies Record<ExitGround, ClauseFamily>;

function wayOut(agreement: Agreement, ground: ExitGround, by: string): WayOut | null {
  switch (ground) {
    case 'ordinary': {
      const source = clauseOf(agreement, 'ordinaryTermination');
      if (!source) return null;
      const { notice, noticeByParty, notEffectiveBefore } = source.parameters;
      const own = noticeByParty.find(({ party }) => party === by)?.notice;
      return { source, notice: own ?? notice, notEffectiveBefore, needsCause: [] };
    }
    case 'forCause': {
      const source = clauseOf(agreement, 'terminationForCause');
      return source ? { source, notice: source.parameters.notice, notEffectiveBefore: null, needsCause: source.parameters.causes } : null;
    }
    case 'breach': {
      const source = clauseOf(agreement, 'breach');
      if (!source) return null;
      const { noticeLength, threshold } = source.parameters;
      const notice: NoticeTerms | null = noticeLength ? { length: noticeLength, counting: 'fromNoticeDay', alignment: null } : null;
      return { source, notice, notEffectiveBefore: null, needsCause: [threshold === 'material' ? 'materialBreach' : 'breach'] };
    }
  }
}

function notBefore({ notice, notEffectiveBefore }: WayOut, day: Day): Day {
  if (!notEffectiveBefore || !isBefore(day, notEffectiveBefore)) return day;
  return notice?.alignment ? turningPointFrom(notEffectiveBefore, notice.alignment) : notEffectiveBefore;
}

function immediate(day: Day): Step {
  return { code: 'immediate', day };
}
