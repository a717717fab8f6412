export { type Difference, type DifferenceKind, differenceKinds, mirrored } from './difference.ts';
export { type DifferenceRow, differenceTable } from './difference-table.ts';
export { differences } from './differences.ts';
export type { ParameterChoice, ParameterName, PlaceIn } from './parameter-place.ts';
export { type ParameterStatement, parameterStatement } from './parameter-statement.ts';
export type { ParameterGroup, ParameterPart, ParameterValue } from './parameter-value.ts';
