export { acceptances, acceptedByAll, acceptedOn, subjectOf, waitingFor } from './acceptance.ts';
export { withMembers } from './accession.ts';
export { type Ballot, ballots } from './ballot.ts';
export { signatoriesOf, type Signatory, signedOn } from './signature.ts';
export { type Chosen, filledBy } from './choice.ts';
export { type EffortPhase, effortPhases } from './effort.ts';
export {
  type AgreementRecord,
  parseRecord,
  type RecordKind,
  type RecordOf,
  recordKinds,
  recordSchema,
  recordSchemas,
  type WrittenRecord,
  writeRecord,
} from './record.ts';
export type { AssetKind, Mark, RemovalTrigger } from './material.ts';
export { keepings } from './judgement.ts';
export { isRecord, recordsOf } from './records-of.ts';
export { type Field, inWords, recordShapes, type Shape, type Variant } from './shape.ts';
