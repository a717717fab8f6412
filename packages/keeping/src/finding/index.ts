export { FindingList } from './FindingList.tsx';
export { Findings } from './Findings.tsx';
export { useFindingNotes } from './use-finding-notes.tsx';
export { useToldFinding } from './use-told-finding.ts';
