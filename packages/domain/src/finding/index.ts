export type { Fault, FaultCode } from './fault.ts';
export { blockingFindings, examine, type Finding, findingsOf } from './finding.ts';
export { fingerprintOf } from './fingerprint.ts';
export { type Question, questions } from './rules/questions.ts';
export { type SigningRefusal, signAgreement } from './sign-agreement.ts';
export { type Sisters, sistersAmong, sistersSought, type Sought, withoutSisters } from './sisters.ts';
export { type WaiverRefusal, waiveFinding, withdrawWaiver } from './waive-finding.ts';
export { standingWaiver, type Waiver, waiversOf } from './waiver.ts';
export { type Severity, severities, type Weight, weights } from './weight.ts';
