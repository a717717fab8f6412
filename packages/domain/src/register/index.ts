export type { BookRule, Carrier, RuleMark } from './carrier.ts';
export {
  type ClauseCoverage,
  type Coverage,
  type CoveredPoint,
  clauseCoverage,
  coverageOf,
  type Keeper,
  keepers,
} from './coverage.ts';
export { type JudgedByPeople, judgedByPeople } from './judged-by-people.ts';
export { recordsUnder } from './records-under.ts';
export { bookRules, markOf, type Register, register } from './register.ts';
