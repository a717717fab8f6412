import { type Agreement, eventsOf } from '../../agreement/index.ts';
import { compareDays, type Day, earlier, isAfter, later, type Span } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { acceptedOn, subjectOf } from '../../record/index.ts';
import { type Answer, explain, undetermined } from '../../explanation/index.ts';
import { eachTime, type Obligation } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { aSeries } from '../occurrence.ts';
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
  return firstDays(clause, situation, starts.value).flatMap((first, number, all) => {
    const runs = { from: first, until: first.add({ years: horizonYears }).subtract({ days: 1 }) };
    const opensOn = later(all[number - 1] ?? starts.value, starts.value);
    const settledOn = adoptedOn(situation.agreement, clause, first.year);
    const dueOn = standsBefore(clause, runs, number === 0);
    return eachTime(clause, situation, {
      ...plan,
      when: [{ name: `${first.year}`, opensOn, dueOn, period: runs, ...(settledOn ? { settledOn } : {}) }],
      deed: { code: 'adoptPlan', plan: name, firstYear: first.year, lastYear: runs.until.year },
    });
  });
}

/** S0.28: a version for those years counts once all parties have accepted it. */
function adoptedOn(agreement: Agreement, { parameters }: ClauseOf<'plan'>, firstYear: number): Day | null {
  const days = eventsOf(agreement, 'planDrawnUp')
    .filter((version) => version.plan === parameters.plan && version.firstYear === firstYear)
    .flatMap((version) => acceptedOn(agreement, subjectOf(version)) ?? []);
  return days.toSorted(compareDays)[0] ?? null;
}

/** The first days of the plans that begin in the term, up to the one that is made in the window's last days. */
function firstDays(clause: ClauseOf<'plan'>, { ends, window }: Situation, start: Day): readonly Day[] {
  const { updateEveryYears, yearsRun } = clause.parameters;
  const anchor = yearsRun === 'calendarYear' ? start.with({ month: 1, day: 1 }) : start;
  const reach = window.until.add({ years: updateEveryYears });
  const until = ends.known ? earlier(ends.value, reach) : reach;
  const days: Day[] = [];
  for (let first = anchor; !isAfter(first, until); first = anchor.add({ years: updateEveryYears * days.length })) {
    days.push(first);
  }
  return days;
}

/** The first plan is made while the agreement runs already, on no stated day; each later one stands before its first day. */
function standsBefore(clause: ClauseOf<'plan'>, runs: Span, isFirst: boolean): Answer<Day> {
  const step = { code: 'periodOf', every: 'plan', ...runs } as const;
  if (isFirst) return undetermined({ code: 'noDeadline' }, clause, [step]);
  return explain(runs.from.subtract({ days: 1 }), clause, [step]);
}
