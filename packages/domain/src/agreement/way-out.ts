import { type Day, turningPointFrom } from '../calendar/index.ts';
import type { ClauseFamily, MinimumTerm, NoticeTerms } from '../clause/index.ts';
import type { Answer, Source } from '../explanation/index.ts';
import { type Agreement, clauseOf } from './agreement.ts';
import type { ExitGround } from './event.ts';
import { afterLength, lengthSteps } from './length.ts';
import type { Counted } from './notice-effect.ts';

/** The clause that speaks of leaving on one ground, and its terms for one party. */
export interface WayOut {
  readonly source: Source;
  /** Null: without notice. */
  readonly notice: NoticeTerms | null;
  readonly minimumTerm: Minimum | null;
  readonly needsCause: readonly string[];
}

interface Minimum {
  readonly term: MinimumTerm;
  readonly alignment: NoticeTerms['alignment'];
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
      const own = noticeByParty.find(({ party }) => party === by)?.notice ?? notice;
      const minimumTerm = notEffectiveBefore && { term: notEffectiveBefore, alignment: own.alignment };
      return { source, notice: own, minimumTerm, needsCause: [] };
    }
    case 'forCause': {
      const source = clauseOf(agreement, 'terminationForCause');
      if (!source) return null;
      const { causes, notice } = source.parameters;
      return { source, notice, minimumTerm: null, needsCause: causes };
    }
    case 'breach': {
      const source = clauseOf(agreement, 'breach');
      if (!source) return null;
      const { noticeLength: length, threshold } = source.parameters;
      const notice: NoticeTerms | null = length ? { length, counting: 'fromNoticeDay', alignment: null } : null;
      return { source, notice, minimumTerm: null, needsCause: [causeOf[threshold]] };
    }
  }
}

const causeOf = { any: 'breach', material: 'materialBreach' } as const;

/** The first day on which notice may take effect at all, moved up to a turning point; null without a minimum term. */
export function firstEffect({ minimumTerm }: WayOut, start: Answer<Day>): Counted | 'startUnknown' | null {
  if (!minimumTerm) return null;
  const stated = firstEffectStated(minimumTerm, start);
  if (stated === 'startUnknown') return stated;
  const day = minimumTerm.alignment ? turningPointFrom(stated.day, minimumTerm.alignment) : stated.day;
  return { day, steps: [...stated.steps, { code: 'notBefore', day }] };
}

/** A minimum length is over on its last day, the day before the first on which an agreement that turns on the first of a period may end. */
function firstEffectStated({ alignment, term }: Minimum, start: Answer<Day>): Counted | 'startUnknown' {
  if (!('afterStart' in term)) return { day: term, steps: [] };
  if (!start.known) return 'startUnknown';
  const over = afterLength(start.value, term.afterStart);
  const steps = [...start.because.steps, ...lengthSteps(start.value, term.afterStart)];
  if (alignment?.edge === 'start') return { day: over, steps };
  const lastDay = over.subtract({ days: 1 });
  return { day: lastDay, steps: [...steps, { code: 'dayBefore', day: lastDay }] };
}
