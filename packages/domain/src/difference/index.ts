export type { Difference, DifferenceKind } from './difference.ts';
export { type DifferenceRow, differenceTable } from './difference-table.ts';
export { differences } from './differences.ts';
export type { ParameterChoice, ParameterName } from './parameter-place.ts';
export { type ParameterStatement, parameterStatement } from './parameter-statement.ts';
export type { ParameterPart, ParameterValue } from './parameter-value.ts';
