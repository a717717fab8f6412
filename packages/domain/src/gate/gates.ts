import type { Agreement } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import type { AgreementRecord, RecordKind, RecordOf } from '../record/index.ts';
import { type AcceptanceRefusal, acceptanceGate, type ChoiceRefusal, choiceGate } from './acceptance.ts';
import { type AccessionRefusal, accessionGate } from './accession.ts';
import { approvedBudgetGate, type BudgetRefusal, preparedBudgetGate } from './budget.ts';
import { type ConditionRefusal, conditionGate } from './condition.ts';
import { type DeviationRefusal, deviationGate } from './deviation.ts';
import { breachGate, type DutyRefusal, waiverGate } from './duty.ts';
import { completeEffortGate, type EffortRefusal, effortGate, finalEffortGate, involvementGate } from './effort.ts';
import { type PlanRefusal, planGate } from './plan.ts';

/** The fact in the way of a record, whatever its kind; `@landsby/wording` says it. */
export type GateRefusal =
  | AcceptanceRefusal
  | ChoiceRefusal
  | EffortRefusal
  | PlanRefusal
  | BudgetRefusal
  | DeviationRefusal
  | AccessionRefusal
  | ConditionRefusal
  | DutyRefusal;

/** The agreement comes as it is known today, with what the parties have chosen in it. */
export type Gate<Kind extends RecordKind> = (
  agreement: Agreement,
  record: RecordOf<Kind>,
  today: Day,
) => GateRefusal | null;

const open = () => null;

/** What must have happened before each record; a new kind does not compile until it has its gate. */
const gates: { readonly [Kind in RecordKind]: Gate<Kind> } = {
  mappingDone: open,
  effortRecorded: effortGate,
  effortMadeFinal: finalEffortGate,
  involvementRecorded: involvementGate,
  effortCompleted: completeEffortGate,
  planDrawnUp: planGate,
  accepted: acceptanceGate,
  choiceMade: choiceGate,
  budgetPrepared: preparedBudgetGate,
  budgetApproved: approvedBudgetGate,
  dialogueHeld: open,
  deviationMade: deviationGate,
  joined: accessionGate,
  conditionMet: conditionGate,
  dutyWaived: waiverGate,
  breachDeclared: breachGate,
};

/** The fact in the way, null where the way is free. */
export function atTheGate(agreement: Agreement, record: AgreementRecord, today: Day): GateRefusal | null {
  const gate = gates[record.kind] as (agreement: Agreement, record: AgreementRecord, today: Day) => GateRefusal | null;
  return gate(agreement, record, today);
}
