export { acceptances, acceptedByAll, acceptedOn, subjectOf, waitingFor } from './acceptance.ts';
export { type Chosen, filledBy, withChoices } from './choice.ts';
export { type EffortPhase, effortPhases } from './effort.ts';
export {
  type AgreementRecord,
  type RecordKind,
  type RecordOf,
  recordKinds,
  recordSchema,
  recordSchemas,
  type WrittenRecord,
} from './record.ts';
export { isRecord, recordsOf } from './records-of.ts';
export { recordHead, textSchema, yearSchema } from './record-head.ts';
