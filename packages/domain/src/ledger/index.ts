export type { Deed } from './deed.ts';
export { type LedgerDraft, type LedgerEntry, type LedgerState, ledgerStates, type StateReason } from './entry.ts';
export { type Fulfilment, type FulfilmentRefusal, fulfilDuty, recordableDuties } from './fulfil-duty.ts';
export { type FundedYear, fundedTotal, fundedYears, type UnfundedSpan, unfundedSpans } from './funding-horizon.ts';
export { byDueDay, ledgerOf } from './ledger.ts';
export { type Instalment, instalmentsWithin } from './payment.ts';
export { type Situation, situationOf } from './situation.ts';
export { dueSoonDays } from './state.ts';
