import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import { criterionGate, type CriterionRefusal } from '../goal/index.ts';
import type { EffortPhase, RecordOf } from '../record/index.ts';
import type { Words } from '../words.ts';

export type EffortRefusal =
  | CriterionRefusal
  | { readonly code: 'unknownEffort'; readonly effort: string }
  | { readonly code: 'mappingMissing' }
  | { readonly code: 'commitmentNotShown'; readonly action: Words }
  | { readonly code: 'effortAlreadyFinal'; readonly on: Day }
  | { readonly code: 'effortNotFinal' }
  | { readonly code: 'effortAlreadyComplete'; readonly on: Day }
  | { readonly code: 'involvementMissing'; readonly phases: readonly string[] };

/** S0.55, S2.17: what must be shown for each effort is shown when it is proposed; whether it holds is for people to judge. */
export function effortGate(agreement: Agreement, record: RecordOf<'effortRecorded'>): EffortRefusal | null {
  const { commitments } = record;
  const shown = new Set(commitments.map(({ commitment }) => commitment));
  const missing = clausesOf(agreement, 'commitment')
    .flatMap(({ id, parameters }) => parameters.actions.map((action) => ({ ...action, named: `${id}/${action.key}` })))
    .find(({ named, shownForEachEffort }) => shownForEachEffort && !shown.has(named));
  return missing ? { code: 'commitmentNotShown', action: missing.words } : criterionGate(agreement, record);
}

/** S0.14: no effort becomes final before the mapping is done. */
export function finalEffortGate(
  agreement: Agreement,
  { effort, on }: RecordOf<'effortMadeFinal'>,
): EffortRefusal | null {
  if (!isRecorded(agreement, effort)) return { code: 'unknownEffort', effort };
  const final = finalSince(agreement, effort);
  if (final) return { code: 'effortAlreadyFinal', on: final };
  const mappingFirst = clausesOf(agreement, 'focusAreas').some(({ parameters }) => parameters.mappingComesFirst);
  const mapped = eventsOf(agreement, 'mappingDone').some((mapping) => !isAfter(mapping.on, on));
  return mappingFirst && !mapped ? { code: 'mappingMissing' } : null;
}

export function involvementGate(
  agreement: Agreement,
  { effort }: RecordOf<'involvementRecorded'>,
): EffortRefusal | null {
  return isRecorded(agreement, effort) ? null : { code: 'unknownEffort', effort };
}

/** S0.21, S0.23: an effort is complete only when children have taken part in every phase that the agreement names. */
export function completeEffortGate(
  agreement: Agreement,
  { effort }: RecordOf<'effortCompleted'>,
): EffortRefusal | null {
  if (!isRecorded(agreement, effort)) return { code: 'unknownEffort', effort };
  if (!finalSince(agreement, effort)) return { code: 'effortNotFinal' };
  const complete = eventsOf(agreement, 'effortCompleted').find((completed) => completed.effort === effort);
  if (complete) return { code: 'effortAlreadyComplete', on: complete.on };
  const phases = phasesWithoutChildren(agreement, effort);
  return phases.length > 0 ? { code: 'involvementMissing', phases } : null;
}

/** S0.21, S0.23: the phases in which children must take part and no record says that they did. */
export function phasesWithoutChildren(agreement: Agreement, effort: string): readonly EffortPhase[] {
  const involved = new Set(
    eventsOf(agreement, 'involvementRecorded').flatMap((record) => (record.effort === effort ? [record.phase] : [])),
  );
  const asked = clausesOf(agreement, 'childrensInvolvement').flatMap(({ parameters }) =>
    parameters.everyInitiative ? parameters.phases : [],
  );
  return [...new Set(asked)].filter((phase) => !involved.has(phase));
}

export function isRecorded(agreement: Agreement, effort: string): boolean {
  return eventsOf(agreement, 'effortRecorded').some(({ key }) => key === effort);
}

function finalSince(agreement: Agreement, effort: string): Day | null {
  return eventsOf(agreement, 'effortMadeFinal').find((final) => final.effort === effort)?.on ?? null;
}
