export { ComparedWith } from './ComparedWith.tsx';
export { useComparison } from './use-comparison.tsx';
export { useToldDifference } from './use-told-difference.ts';
