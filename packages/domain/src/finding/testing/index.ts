export { clauseIn, clausesIn, type Draft, type DraftClause, draftOf, say } from './draft.ts';
export { fullAgreement, itsOrganisations } from './full-agreement.ts';
export { strangers } from './party-faults.ts';
export { type PlantedFault, plantedFaults, withFault } from './planted-fault.ts';
