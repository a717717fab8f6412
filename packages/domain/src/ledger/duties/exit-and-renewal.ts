import { decisionDay, lastNoticeDay, naturalEnd } from '../../agreement/index.ts';
import { contains, isAfter, overlap, periodsWithin, turningPointFrom } from '../../calendar/index.ts';
import type { ClauseOf, NoticeTerms } from '../../clause/index.ts';
import { explain, undetermined } from '../../explanation/index.ts';
import { draft } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import { type Occurrence, occurrences } from '../occurrence.ts';
import { everyone, everyoneBut, type Situation, windowInTerm } from '../situation.ts';

/** S3.38, S3.39: taking a position before the end is a duty; opting out of a silent renewal is a right. */
export function renewalDuties(clause: ClauseOf<'renewal'>, situation: Situation): readonly LedgerDraft[] {
  const { ends, starts, window } = situation;
  if (clause.parameters.kind === 'none') return [];
  const who = everyone(situation);
  if (!ends.known) {
    const open: Occurrence = { name: 'next', opensOn: null, dueOn: undetermined(ends.missing, clause), period: null };
    return [draft(clause, { what: 'position', deed: { code: 'fulfilCommitment', action: clause.heading }, who, toWhom: [] }, open)];
  }
  const due = decisionDay(clause, ends.value);
  const opensOn = starts.known ? starts.value : null;
  if (!due || (opensOn ? !overlap(window, { from: opensOn, until: due.value }) : !contains(window, due.value))) return [];
  const occurrence: Occurrence = { name: ends.value.toString(), opensOn, dueOn: due, period: null };
  return clause.parameters.kind === 'byDecision'
    ? [draft(clause, { what: 'position', deed: { code: 'takePositionOnExtension', ends: ends.value }, who, toWhom: [] }, occurrence)]
    : [draft(clause, { what: 'opt-out', nature: 'right', deed: { code: 'optOutOfRenewal', ends: ends.value }, who, toWhom: [] }, occurrence)];
}

/** S0.59, S4.33: the right to give notice; where it runs to few days of the year, a window for each with its last day. */
export function ordinaryTerminationRights(clause: ClauseOf<'ordinaryTermination'>, situation: Situation): readonly LedgerDraft[] {
  const { notice, noticeByParty } = clause.parameters;
  const own = noticeByParty.map(({ party }) => party);
  return [
    ...noticeRights(clause, { terms: notice, who: everyoneBut(situation, own), what: 'notice' }, situation),
    ...noticeByParty.flatMap(({ party, notice: terms }) => noticeRights(clause, { terms, who: [party], what: `notice-${party}` }, situation)),
  ];
}

interface NoticeRight {
  readonly terms: NoticeTerms;
  readonly who: readonly string[];
  readonly what: string;
}

function noticeRights(clause: ClauseOf<'ordinaryTermination'>, { terms, what, who }: NoticeRight, situation: Situation): readonly LedgerDraft[] {
  const inTerm = windowInTerm(situation);
  if (who.length === 0 || !inTerm) return [];
  const toWhom = everyone(situation);
  const { alignment } = terms;
  if (!alignment || alignment.of === 'month') return [anyTime(clause, { terms, what, who }, situation)];
  const windows = periodsWithin({ from: inTerm.from, until: inTerm.until.add({ years: 2 }) }, alignment.of).flatMap((period): LedgerDraft[] => {
    const takesEffect = turningPointFrom(period.from, alignment);
    if (situation.ends.known && !isAfter(situation.ends.value, takesEffect)) return [];
    const last = lastNoticeDay(terms, takesEffect);
    const opensOn = lastNoticeDay(terms, takesEffect.subtract({ days: 1 })).day.add({ days: 1 });
    if (!overlap(inTerm, { from: opensOn, until: last.day })) return [];
    const occurrence: Occurrence = { name: takesEffect.toString(), opensOn, dueOn: explain(last.day, clause, last.steps), period: null };
    return [draft(clause, { what, nature: 'right', deed: { code: 'giveNotice', takesEffect }, who, toWhom }, occurrence)];
  });
  return windows;
}

function anyTime(clause: ClauseOf<'ordinaryTermination'>, { terms, what, who }: NoticeRight, situation: Situation): LedgerDraft {
  const { agreement, ends, starts, window } = situation;
  const end = ends.known ? ends : naturalEnd(agreement, window.until);
  const last = end.known ? lastNoticeDay(terms, end.value) : null;
  const dueOn = last ? explain(last.day, clause, last.steps) : undetermined({ code: 'onDemand' }, clause);
  return draft(clause, { what, nature: 'right', deed: { code: 'giveNoticeAnyTime' }, who, toWhom: everyone(situation) }, { name: 'any-time', opensOn: starts.known ? starts.value : null, dueOn, period: null });
}

/** S3.40, S3.42. */
export function forCauseRights(clause: ClauseOf<'terminationForCause'>, situation: Situation): readonly LedgerDraft[] {
  const who = everyone(situation);
  const { causes, mayCallRenegotiation } = clause.parameters;
  const onCause = occurrences({ kind: 'onEvent', event: 'cause' }, situation, clause);
  return [
    ...onCause.map((occurrence) => draft(clause, { what: 'for-cause', nature: 'right', deed: { code: 'terminateForCause', causes }, who, toWhom: who }, occurrence)),
    ...(mayCallRenegotiation ? [draft(clause, { what: 'renegotiation', nature: 'right', deed: { code: 'callRenegotiation' }, who, toWhom: who }, onDemand(clause, situation))] : []),
  ];
}

/** S0.60. */
export function breachRights(clause: ClauseOf<'breach'>, situation: Situation): readonly LedgerDraft[] {
  const who = everyone(situation);
  const { threshold } = clause.parameters;
  return occurrences({ kind: 'onEvent', event: 'breach' }, situation, clause).map((occurrence) => draft(clause, { what: 'breach', nature: 'right', deed: { code: 'terminateForBreach', threshold }, who, toWhom: who }, occurrence));
}

function onDemand(clause: ClauseOf<'terminationForCause'>, { starts }: Situation): Occurrence {
  return { name: 'any-time', opensOn: starts.known ? starts.value : null, dueOn: undetermined({ code: 'onDemand' }, clause), period: null };
}
