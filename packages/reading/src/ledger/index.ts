export { useLedgerItem } from './use-ledger-item.tsx';
export { useLedgerSentence } from './use-ledger-sentence.ts';
export { useMatterSentence } from './use-matter-sentence.ts';
