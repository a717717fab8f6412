export { type AgreementToTell, type ClauseToTell, clausesIn } from './clauses-in.ts';
export type { Said, ToldBlock, ToldPart } from './told.ts';
