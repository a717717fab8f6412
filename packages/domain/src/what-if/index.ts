export { type AccessionStep, simulateAccession } from './accession.ts';
export type { Carriers } from './carriers.ts';
export type { Change, DutyChange, MovedDuty, ProgrammeChanges, TermChange } from './changes.ts';
export { type AgreementLeft, type ExitSimulation, type ExitStep, simulateExit } from './exit.ts';
export {
  type ExtensionStep,
  performExtension,
  type Simulation,
  simulateExtension,
  type StepRefusal,
} from './extension.ts';
export type { BudgetAfter, LeftBehind, MarksToRemove } from './left-behind.ts';
export type { SharedEffort } from './shared-effort.ts';
export { type StartStep, simulateStart } from './start.ts';
export { type BodyStanding, type ProgrammeStanding, type ReportStanding, standingOf } from './standing.ts';
