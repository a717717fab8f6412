import { type Day, earlier, later } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain, undetermined } from '../../explanation/index.ts';
import { eachTime, type Obligation } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, aSeries } from '../occurrence.ts';
import { everyone, partiesOfBody, type Situation } from '../situation.ts';

/** S0.27, S1.15: rolling windows: a plan over so many years, made anew before each of its first years begins. */
export function planDuties(clause: ClauseOf<'plan'>, situation: Situation): readonly LedgerDraft[] {
  const { adoptedBy, horizonYears, name, yearsRun } = clause.parameters;
  const { starts } = situation;
  const who = adoptedBy ? partiesOfBody(situation, adoptedBy) : everyone(situation);
  const plan = { what: 'plan', who } satisfies Partial<Obligation>;
  if (!starts.known || yearsRun === 'unstated') {
    const missing = starts.known ? ({ code: 'planYearUnstated' } as const) : starts.missing;
    const when = [aSeries('yearly', missing, { situation, source: clause })];
    return eachTime(clause, situation, { ...plan, when, deed: { code: 'keepPlan', plan: name, years: horizonYears } });
  }
  return planWindows(clause, situation, starts.value).flatMap(({ first, lastYear, time }) =>
    eachTime(clause, situation, {
      ...plan,
      when: [time],
      deed: { code: 'adoptPlan', plan: name, firstYear: first.year, lastYear },
    }),
  );
}

interface PlanWindow {
  readonly first: Day;
  readonly lastYear: number;
  readonly time: Occurrence;
}

/** The plans whose first year begins in the term, up to the one that is made in the window's last days. */
function planWindows(clause: ClauseOf<'plan'>, { ends, window }: Situation, start: Day): readonly PlanWindow[] {
  const { horizonYears, updateEveryYears, yearsRun } = clause.parameters;
  const anchor = yearsRun === 'calendarYear' ? start.with({ month: 1, day: 1 }) : start;
  const reach = window.until.add({ years: updateEveryYears });
  const until = ends.known ? earlier(ends.value, reach) : reach;
  const count = Math.max(0, Math.floor(anchor.until(until, { largestUnit: 'years' }).years / updateEveryYears) + 1);
  return Array.from({ length: count }, (_, number) => {
    const first = anchor.add({ years: number * updateEveryYears });
    const period = { from: first, until: first.add({ years: horizonYears }).subtract({ days: 1 }) };
    const step = { code: 'periodOf', every: 'plan', ...period } as const;
    const madeBefore = anchor.add({ years: (number - 1) * updateEveryYears });
    const time: Occurrence = {
      name: `${first.year}`,
      opensOn: later(madeBefore, start),
      dueOn: firstPlanHasNoDay(number)
        ? undetermined({ code: 'noDeadline' }, clause, [step])
        : explain(first.subtract({ days: 1 }), clause, [step]),
      period,
    };
    return { first, lastYear: period.until.year, time };
  });
}

/** The first plan is made when the agreement already runs; each later one must stand when its first year begins. */
function firstPlanHasNoDay(number: number): boolean {
  return number === 0;
}
