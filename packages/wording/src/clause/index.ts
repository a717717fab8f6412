export { type AgreementToTell, type ClauseToTell, clausesIn, draftClausesIn } from './clauses-in.ts';
export type { Said, ToldBlock, ToldPart } from './told.ts';
