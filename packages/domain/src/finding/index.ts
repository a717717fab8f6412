export type { Fault, FaultCode } from './fault.ts';
export { examine, type Finding, findingsOf } from './finding.ts';
export { type Question, questions } from './rules/questions.ts';
export { type SigningRefusal, signAgreement } from './sign-agreement.ts';
export { type Sisters, sistersAmong, sistersSought, withoutSisters } from './sisters.ts';
export { type WaiverRefusal, waiveFinding, withdrawWaiver } from './waive-finding.ts';
export { type Waiver, waiversOf } from './waiver.ts';
export type { Severity } from './weight.ts';
