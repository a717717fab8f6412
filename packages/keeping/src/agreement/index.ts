export { AgreementParties } from './AgreementParties.tsx';
export { CitedStatutes } from './CitedStatutes.tsx';
export { CoverageInShort } from './CoverageInShort.tsx';
export { Precedence } from './Precedence.tsx';
export { useClauseKeeping } from './use-clause-keeping.tsx';
export { useInShort } from './use-in-short.tsx';
export { useProvisionNotes } from './use-provision-notes.tsx';
export { useTermNotes } from './use-term-notes.tsx';
