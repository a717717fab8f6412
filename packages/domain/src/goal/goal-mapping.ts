import { type Agreement, clausesOf, eventsOf } from '../agreement/index.ts';
import type { RecordOf } from '../record/index.ts';

/** A success criterion of a goal, and the efforts that say they answer to it. */
interface MappedCriterion {
  readonly clause: string;
  readonly goal: number;
  readonly criterion: number;
  readonly efforts: readonly RecordOf<'effortRecorded'>[];
}

/** S2.17: every success criterion of the goals that the agreement is tied to, with the efforts that answer to it; none is left out for want of an effort. */
export function goalMapping(agreement: Agreement): readonly MappedCriterion[] {
  const efforts = eventsOf(agreement, 'effortRecorded');
  return clausesOf(agreement, 'purpose').flatMap(({ id, parameters }) =>
    (parameters.goals ?? []).flatMap(({ criteria, goal }) =>
      [...new Set(criteria)].map((criterion) => ({
        clause: id,
        goal,
        criterion,
        efforts: efforts.filter(({ criteria: answered = [] }) =>
          answered.some((one) => one.goal === goal && one.criterion === criterion),
        ),
      })),
    ),
  );
}
