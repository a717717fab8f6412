export { type Comparison, useComparison } from './use-comparison.tsx';
export { useToldDifference } from './use-told-difference.ts';
