import type { ClauseOf } from '../../clause/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { everyoneBut, type Situation } from '../situation.ts';

/** S0.41, S4.12, S4.15: each report, by whom and to whom. */
export function reportDuties(clause: ClauseOf<'reporting'>, situation: Situation): readonly LedgerDraft[] {
  const { by, report, timing, to, toFunder } = clause.parameters;
  return eachTime(clause, situation, {
    what: report,
    when: timing,
    deed: ({ period }) => (period ? { code: 'report', ...period } : { code: 'reportOngoing' }),
    who: [by],
    toWhom: to.length > 0 || toFunder ? to : everyoneBut(situation, [by]),
  });
}
