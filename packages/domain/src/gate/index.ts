export { type AcceptanceRefusal, acceptanceGate, type ChoiceRefusal, choiceGate } from './acceptance.ts';
export { type AccessionRefusal, accessionGate, refuseStranger } from './accession.ts';
export { approvedBudgetGate, type BudgetRefusal, preparedBudgetGate } from './budget.ts';
export { concernedBy, stillToAccept, waitingForYes } from './concerned.ts';
export { type ConditionRefusal, conditionGate } from './condition.ts';
export { type PlanMismatch, planMismatches } from './cross-plan.ts';
export { type DeviationRefusal, deviationGate } from './deviation.ts';
export { breachGate, type DutyRefusal, type Sayable, sayableBy, waiverGate } from './duty.ts';
export {
  completeEffortGate,
  type EffortRefusal,
  effortGate,
  finalEffortGate,
  involvementGate,
  phasesWithoutChildren,
} from './effort.ts';
export { keepRecord, type RecordRefusal } from './keep-record.ts';
export { type PlanRefusal, planClause, planGate, plansForYear } from './plan.ts';
export { missingPrerequisites } from './prerequisite.ts';
export { dialoguesToUse, talkedAboutFirst } from './dialogues.ts';
export { type Effort, effortsOf, shownForEachEffort, speaksOfEfforts } from './efforts.ts';
export { type OpenChoice, openChoices } from './open-choices.ts';
export { openConditions } from './open-conditions.ts';
