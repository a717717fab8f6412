export type { BookRule, Carrier } from './carrier.ts';
export {
  type ClauseCoverage,
  type Coverage,
  type CoveredPoint,
  clauseCoverage,
  coverageOf,
  type Keeper,
} from './coverage.ts';
export { type JudgedByPeople, judgedByPeople } from './judged-by-people.ts';
export { recordsUnder } from './records-under.ts';
export { bookRules, markOf, type Register, register } from './register.ts';
