import {
  type Day,
  earlier,
  later,
  overlap,
  periodContaining,
  periodName,
  periodsWithin,
} from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain } from '../../explanation/index.ts';
import { eachTime } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Situation } from '../situation.ts';

/** S2.07: what has been set aside for a year is there to be used in it, while the agreement runs. */
export function appropriationDuties(clause: ClauseOf<'appropriation'>, situation: Situation): readonly LedgerDraft[] {
  const { by, fromYear, paysFor, untilYear, yearly } = clause.parameters;
  const { ends, starts, window } = situation;
  const granted = { from: yearStart(fromYear), until: periodContaining(yearStart(untilYear), 'year').until };
  const looked = overlap(window, granted);
  if (!looked) return [];
  return periodsWithin(looked, 'year').flatMap((period) => {
    const { year } = period.from;
    const opensOn = starts.known ? later(starts.value, period.from) : period.from;
    const lastDay = ends.known ? earlier(ends.value, period.until) : period.until;
    const steps = [{ code: 'grantedForYear', year, amount: yearly }] as const;
    return eachTime(clause, situation, {
      what: 'appropriation',
      nature: 'right',
      when: [{ name: periodName(period.from, 'year'), opensOn, dueOn: explain(lastDay, clause, steps), period }],
      deed: { code: 'spendAppropriation', year, what: paysFor },
      who: [by],
      toWhom: [by],
      amount: explain(yearly, clause, steps),
    });
  });
}

function yearStart(year: number): Day {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}
