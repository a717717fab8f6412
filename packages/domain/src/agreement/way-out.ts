import { type Day, isBefore, turningPointFrom } from '../calendar/index.ts';
import type { ClauseFamily, NoticeTerms } from '../clause/index.ts';
import type { Source } from '../explanation/index.ts';
import { type Agreement, clauseOf } from './agreement.ts';
import type { ExitGround } from './event.ts';

/** The clause that speaks of leaving on one ground, and its terms for one party. */
export interface WayOut {
  readonly source: Source;
  /** Null: without notice. */
  readonly notice: NoticeTerms | null;
  readonly notEffectiveBefore: Day | null;
  readonly needsCause: readonly string[];
}

/** The family that an agreement without this way out is silent on. */
export const exitFamily = {
  ordinary: 'ordinaryTermination',
  forCause: 'terminationForCause',
  breach: 'breach',
} as const satisfies Record<ExitGround, ClauseFamily>;

/** S0.59, S0.60, S3.42, S4.33: how a party may leave on a ground; null where the agreement is silent on it. */
export function wayOut(agreement: Agreement, ground: ExitGround, by: string): WayOut | null {
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
      if (!source) return null;
      const { causes, notice } = source.parameters;
      return { source, notice, notEffectiveBefore: null, needsCause: causes };
    }
    case 'breach': {
      const source = clauseOf(agreement, 'breach');
      if (!source) return null;
      const { noticeLength: length, threshold } = source.parameters;
      const notice: NoticeTerms | null = length ? { length, counting: 'fromNoticeDay', alignment: null } : null;
      return { source, notice, notEffectiveBefore: null, needsCause: [causeOf[threshold]] };
    }
  }
}

const causeOf = { any: 'breach', material: 'materialBreach' } as const;

/** No notice takes effect before the agreed first day, itself moved up to a turning point. */
export function notBefore({ notEffectiveBefore, notice }: WayOut, day: Day): Day {
  if (!notEffectiveBefore || !isBefore(day, notEffectiveBefore)) return day;
  return notice?.alignment ? turningPointFrom(notEffectiveBefore, notice.alignment) : notEffectiveBefore;
}
