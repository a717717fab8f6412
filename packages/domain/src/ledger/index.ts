export { creditorsOf } from './creditors.ts';
export type { Deed } from './deed.ts';
export {
  type Attestation,
  type LedgerDraft,
  type LedgerEntry,
  type LedgerState,
  ledgerStates,
  type StateReason,
} from './entry.ts';
export { findEntry, ledgerAround } from './find-entry.ts';
export { type Fulfilment, type FulfilmentRefusal, fulfilDuty, recordableDuties } from './fulfil-duty.ts';
export { type FundedYear, fundedTotal, fundedYears, unfundedSpans } from './funding-horizon.ts';
export { type FundingOverlap, fundingOverlaps } from './funding-overlap.ts';
export { type AskedAboutFunding, type FundingQuestion, fundingQuestions } from './funding-question.ts';
export { type FundingSource, fundingSources } from './funding-source.ts';
export { byDueDay, ledgerOf } from './ledger.ts';
export { meetingKeptOn } from './meeting-kept.ts';
export { occurrences } from './occurrence.ts';
export { type Instalment, instalmentsWithin } from './payment.ts';
export { type Situation, situationOf } from './situation.ts';
export { dueSoonDays } from './state.ts';
export { isUndatedByNature } from './undated.ts';
