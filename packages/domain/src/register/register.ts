import type { RuleId } from '../explanation/index.ts';
import type { BookRule, Carrier, RuleMark } from './carrier.ts';
import { s0 } from './carriers/s0.ts';
import { s1 } from './carriers/s1.ts';
import { s2 } from './carriers/s2.ts';
import { s3 } from './carriers/s3.ts';
import { s4 } from './carriers/s4.ts';
import { ruleMarks } from './rule-marks.ts';

const carriers: { readonly [Rule in BookRule]: Carrier } = {
  ...s0,
  ...s1,
  ...s2,
  ...s3,
  ...s4,
};

/** Every rule of the rule book, in its order. */
export const bookRules = Object.keys(ruleMarks) as readonly BookRule[];

/** What carries each rule of the five documents. */
export type Register = ReadonlyMap<RuleId, Carrier>;
export const register: Register = new Map(Object.entries<Carrier>(carriers));

/** Null for an id that is not in the rule book. */
export function markOf(rule: RuleId): RuleMark | null {
  const marks: Readonly<Record<string, RuleMark>> = ruleMarks;
  return marks[rule] ?? null;
}
