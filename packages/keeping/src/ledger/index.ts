export { ConfirmDone } from './ConfirmDone.tsx';
export { MarkAsDone } from './MarkAsDone.tsx';
export { RecordedActs } from './RecordedActs.tsx';
export { useLedgerSentence } from './use-ledger-sentence.ts';
