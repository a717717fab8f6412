export type { BookRule, Carrier, NotYetCarried, RuleMark } from './carrier.ts';
export {
  type ClauseCoverage,
  type Coverage,
  type CoveredPoint,
  clauseCoverage,
  coverageOf,
  type Keeper,
  keepers,
} from './coverage.ts';
export { notYetCarried } from './not-yet-carried.ts';
export { recordsUnder } from './records-under.ts';
export { bookRules, markOf, type Register, register } from './register.ts';
