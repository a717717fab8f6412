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
  readonly minimumTerm: MinimumTerm | null;
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
      return { source, notice: own ?? notice, minimumTerm: notEffectiveBefore, needsCause: [] };
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

/** The first day on which notice may take effect at all, moved up to a turning point; null without a minimum term or, where it hangs on it, without a start. */
export function firstEffect({ minimumTerm, notice }: WayOut, start: Answer<Day>): Counted | null {
  const stated = minimumTerm && firstEffectStated(minimumTerm, notice, start);
  if (!stated) return null;
  const day = notice?.alignment ? turningPointFrom(stated.day, notice.alignment) : stated.day;
  return { day, steps: [...stated.steps, { code: 'notBefore', day }] };
}

/** A minimum length is over on its last day, the day before the first on which an agreement that turns on the first of a period may end. */
function firstEffectStated(term: MinimumTerm, notice: NoticeTerms | null, start: Answer<Day>): Counted | null {
  if (!('afterStart' in term)) return { day: term, steps: [] };
  if (!start.known) return null;
  const over = afterLength(start.value, term.afterStart);
  const steps = [...start.because.steps, ...lengthSteps(start.value, term.afterStart)];
  if (notice?.alignment?.edge === 'start') return { day: over, steps };
  const lastDay = over.subtract({ days: 1 });
  return { day: lastDay, steps: [...steps, { code: 'dayBefore', day: lastDay }] };
}

/** Whether the way out hangs on a start that is not known. */
export function lacksStart({ minimumTerm }: WayOut, start: Answer<Day>): boolean {
  return minimumTerm !== null && 'afterStart' in minimumTerm && !start.known;
}
