import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, whenever } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { sinceBreach, untilTheEnd } from '../since-breach.ts';
import { everyone, type Situation } from '../situation.ts';

/** S3.40, S3.42: leaving when a cause has come about, and calling for new negotiations at any time. */
export function forCauseRights(clause: ClauseOf<'terminationForCause'>, situation: Situation): readonly LedgerDraft[] {
  const { causes, mayCallRenegotiation } = clause.parameters;
  const all = everyone(situation);
  const right = { nature: 'right', who: all, toWhom: all } as const;
  const leaving = eachTime(clause, situation, {
    ...right,
    what: 'for-cause',
    when: causes.includes('breach') ? sinceBreach('cause', situation, clause) : whenever('cause'),
    deed: { code: 'terminateForCause', causes },
  });
  if (!mayCallRenegotiation) return leaving;
  const when = [untilTheEnd('any-time', situation, clause)];
  const renegotiation = eachTime(clause, situation, {
    ...right,
    what: 'renegotiation',
    when,
    deed: { code: 'callRenegotiation' },
  });
  return [...leaving, ...renegotiation];
}
