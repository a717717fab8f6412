export { refuseStranger } from './accession.ts';
export { stillToAccept, waitingForYes } from './concerned.ts';
export { type PlanMismatch, planMismatches } from './cross-plan.ts';
export { type Sayable, sayableBy } from './duty.ts';
export { keepRecord, type RecordRefusal } from './keep-record.ts';
export { dialoguesToUse, talkedAboutFirst } from './dialogues.ts';
export { type Effort, effortsOf, shownForEachEffort, speaksOfEfforts } from './efforts.ts';
export { type OpenChoice, openChoices } from './open-choices.ts';
export { openConditions } from './open-conditions.ts';
