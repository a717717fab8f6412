import { contains, type Day, isAfter, overlap } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain, undetermined } from '../../explanation/index.ts';
import { draft } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, occurrences } from '../occurrence.ts';
import { everyone, everyoneBut, partiesOfBody, type Situation } from '../situation.ts';

/** S0.47, S1.14, S1.15, S4.26 to S4.28: setting the body up, and each of its meetings. */
export function bodyDuties(clause: ClauseOf<'governanceBody'>, situation: Situation): readonly LedgerDraft[] {
  const { body, established, meetings, name } = clause.parameters;
  const who = partiesOfBody(situation, body);
  const setUp = established ? occurrences(established, situation, clause).map((once) => draft(clause, { what: 'established', deed: { code: 'establishBody', body: name }, who, toWhom: [] }, once)) : [];
  const held = meetings.flatMap(({ key, timing }) => occurrences(timing, situation, clause).map((occurrence) => draft(clause, { what: key, deed: meeting(name, occurrence), who, toWhom: [] }, occurrence)));
  return [...setUp, ...held];
}

function meeting(body: ClauseOf<'governanceBody'>['parameters']['name'], { period }: Occurrence): LedgerDraft['deed'] {
  return period ? { code: 'holdMeeting', body, ...period } : { code: 'holdMeetings', body };
}

/** S1.23, S4.32: the parties discuss the agreement. */
export function reviewDuties(clause: ClauseOf<'review'>, situation: Situation): readonly LedgerDraft[] {
  return occurrences(clause.parameters.timing, situation, clause).map((occurrence) => draft(clause, { what: 'review', deed: { code: 'reviewAgreement' }, who: everyone(situation), toWhom: [] }, occurrence));
}

/** S0.27, S1.15: rolling windows: a plan over so many years, made anew before each of its first years begins. */
export function planDuties(clause: ClauseOf<'plan'>, situation: Situation): readonly LedgerDraft[] {
  const { adoptedBy, horizonYears, name, yearsRun } = clause.parameters;
  const who = adoptedBy ? partiesOfBody(situation, adoptedBy) : everyone(situation);
  const { starts } = situation;
  if (!starts.known || yearsRun === 'unstated') {
    const missing = starts.known ? ({ code: 'planYearUnstated' } as const) : starts.missing;
    const open: Occurrence = { name: 'yearly', opensOn: starts.known ? starts.value : null, dueOn: undetermined(missing, clause), period: null };
    return [draft(clause, { what: 'plan', deed: { code: 'keepPlan', plan: name, years: horizonYears }, who, toWhom: [] }, open)];
  }
  return planWindows(clause, situation, starts.value).map(({ first, occurrence }) =>
    draft(clause, { what: 'plan', deed: { code: 'adoptPlan', plan: name, firstYear: first.year, lastYear: first.add({ years: horizonYears }).subtract({ days: 1 }).year }, who, toWhom: [] }, occurrence),
  );
}

interface PlanWindow {
  readonly first: Day;
  readonly occurrence: Occurrence;
}

/** The first plan has no stated day; each later one must stand when its first year begins. */
function planWindows(clause: ClauseOf<'plan'>, { ends, window }: Situation, start: Day): readonly PlanWindow[] {
  const { horizonYears, updateEveryYears: years, yearsRun } = clause.parameters;
  const anchor = yearsRun === 'calendarYear' ? start.with({ month: 1, day: 1 }) : start;
  const windows: PlanWindow[] = [];
  for (let first = anchor; !isAfter(first.subtract({ years }), window.until); first = first.add({ years })) {
    if (ends.known && isAfter(first, ends.value)) break;
    const period = { from: first, until: first.add({ years: horizonYears }).subtract({ days: 1 }) };
    const step = { code: 'periodOf', every: 'plan', ...period } as const;
    const isFirst = first.equals(anchor);
    const opensOn = isFirst ? start : first.subtract({ years });
    const dueOn = isFirst ? undetermined({ code: 'noDeadline' }, clause, [step]) : explain(first.subtract({ days: 1 }), clause, [step]);
    if (dueOn.known ? overlap(window, { from: opensOn, until: dueOn.value }) : contains(window, first)) windows.push({ first, occurrence: { name: `${first.year}`, opensOn, dueOn, period } });
  }
  return windows;
}

/** S0.41, S4.15: each report, by whom and to whom. */
export function reportDuties(clause: ClauseOf<'reporting'>, situation: Situation): readonly LedgerDraft[] {
  const { by, report, timing, to, toFunder } = clause.parameters;
  const toWhom = to.length > 0 || toFunder ? to : everyoneBut(situation, [by]);
  return occurrences(timing, situation, clause).map((occurrence) =>
    draft(clause, { what: report, deed: occurrence.period ? { code: 'report', ...occurrence.period } : { code: 'reportOngoing' }, who: [by], toWhom }, occurrence),
  );
}
