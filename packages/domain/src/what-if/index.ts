export { simulateAccession } from './accession.ts';
export type { Carriers } from './carriers.ts';
export type { Change, DutyChange, MovedDuty, ProgrammeChanges, TermChange } from './changes.ts';
export { type AgreementLeft, type ExitSimulation, type ExitStep, simulateExit } from './exit.ts';
export { type Simulation, simulateExtension, type StepRefusal } from './extension.ts';
export type { BudgetAfter, LeftBehind, MarksToRemove } from './left-behind.ts';
export { simulateStart } from './start.ts';
export type { BodyStanding } from './standing.ts';
