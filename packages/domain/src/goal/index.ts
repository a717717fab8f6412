export { criterionGate, type CriterionRefusal } from './criterion-gate.ts';
export { goalMapping } from './goal-mapping.ts';
