import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { EffortPhase } from '../record/index.ts';
import type { Words } from '../words.ts';
import { phasesWithoutChildren } from './effort.ts';

/** An effort as it stands. */
export interface Effort {
  readonly key: string;
  readonly name: string;
  readonly finalSince: Day | null;
  readonly completeSince: Day | null;
  /** In these phases children must take part, and nobody has recorded that they did. */
  readonly withoutChildren: readonly EffortPhase[];
}

/** S0.14 to S0.24: the efforts that were proposed, as they stand. */
export function effortsOf(agreement: Agreement): readonly Effort[] {
  return eventsOf(agreement, 'effortRecorded').map(({ key, name }) => ({
    key,
    name,
    finalSince: eventsOf(agreement, 'effortMadeFinal').find(({ effort }) => effort === key)?.on ?? null,
    completeSince: eventsOf(agreement, 'effortCompleted').find(({ effort }) => effort === key)?.on ?? null,
    withoutChildren: phasesWithoutChildren(agreement, key),
  }));
}

/** S0.15, S0.23: whether an agreement speaks of efforts at all. */
export function speaksOfEfforts(agreement: Agreement): boolean {
  return clausesOf(agreement, 'focusAreas').length + clausesOf(agreement, 'childrensInvolvement').length > 0;
}

/** S0.55: the commitments that each effort must show how it meets, as `<clause>/<action>`. */
export function shownForEachEffort(agreement: Agreement): readonly { readonly key: string; readonly words: Words }[] {
  return clausesOf(agreement, 'commitment').flatMap(({ id, parameters }) =>
    parameters.actions.flatMap(({ key, shownForEachEffort: isShown, words }) =>
      isShown ? [{ key: `${id}/${key}`, words }] : [],
    ),
  );
}
