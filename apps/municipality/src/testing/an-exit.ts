import type { ExitGround } from '../generated/graphql.ts';
import { dayAnswer, statement } from './statements.ts';

interface Facts {
  readonly ground: ExitGround;
  readonly noticeOn: string;
  readonly effectiveOn: string | null;
  readonly lastDay: string | null;
  readonly endsByItself: string | null;
  readonly wishedExit: string | null;
  readonly lastNoticeDay: string | null;
  readonly needsCause: readonly string[];
}

const sixMonthsToTheFirst: Facts = {
  ground: 'ORDINARY',
  noticeOn: '2026-11-22',
  effectiveOn: '2027-06-01',
  lastDay: '2027-05-31',
  endsByItself: null,
  wishedExit: null,
  lastNoticeDay: null,
  needsCause: [],
};

/** All that any fragment on an exit asks for. */
export function anExit(facts: Partial<Facts> = {}): never {
  const { ground, noticeOn, effectiveOn, lastDay, endsByItself, wishedExit, lastNoticeDay, needsCause } = {
    ...sixMonthsToTheFirst,
    ...facts,
  };
  const silent = statement('silent', { family: { text: 'terminationForCause' } });
  return {
    ...{ ground, noticeOn, lastDay, wishedExit, needsCause },
    mootBecauseTermEnds: endsByItself,
    effect: dayAnswer(effectiveOn, silent),
    lastNoticeDay:
      wishedExit === null ? null : dayAnswer(lastNoticeDay, statement('noDayReaches', { wished: { day: wishedExit } })),
  } as never;
}
