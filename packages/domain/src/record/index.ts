export { acceptances, acceptedByAll, acceptedOn, subjectOf, waitingFor } from './acceptance.ts';
export { withMembers } from './accession.ts';
export { type Ballot, ballots } from './ballot.ts';
export { findingRecords } from './finding.ts';
export { signatoriesOf, type Signatory, signatureRecords, signedOn, withSignatures } from './signature.ts';
export { type Chosen, filledBy, withChoices } from './choice.ts';
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
export {
  type AssetKind,
  assetKinds,
  type Mark,
  marks,
  type RemovalTrigger,
  removalTriggers,
} from './material.ts';
export { type Keeping, keepings } from './judgement.ts';
export { isRecord, recordsOf } from './records-of.ts';
export { recordHead, textSchema, yearSchema } from './record-head.ts';
export { type Field, inWords, recordShapes, type Shape, type Variant } from './shape.ts';
