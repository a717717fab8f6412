export { criterionGate, type CriterionRefusal } from './criterion-gate.ts';
export { goalMapping, type MappedCriterion } from './goal-mapping.ts';
