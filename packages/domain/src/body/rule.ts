import type { DecisionRule } from '../clause/index.ts';
import type { Source } from '../explanation/index.ts';
import type { Body } from './body.ts';

/** S1.06: how the body decides, from what all agreements in force that share it say or have chosen alike; null is what one of them leaves open. */
export function decisionRuleOf({ seatings, source }: Body): { readonly rule: DecisionRule; readonly source: Source } {
  const [first = nothingSaid, ...others] = seatings.map(({ clause }) => clause.parameters.decisionRule ?? nothingSaid);
  return { rule: others.reduce(alike, first), source };
}

const nothingSaid: DecisionRule = { weight: null, majority: null, quorum: null, tie: null };

function alike(one: DecisionRule, other: DecisionRule): DecisionRule {
  return {
    weight: same(one.weight, other.weight),
    majority: same(one.majority, other.majority),
    quorum: same(one.quorum, other.quorum),
    tie: same(one.tie, other.tie),
  };
}

/** Parameters are plain values in one order of fields, since the schema built them. */
function same<Value>(one: Value, other: Value): Value | null {
  return JSON.stringify(one) === JSON.stringify(other) ? one : null;
}
