import { z } from 'zod';
import { type Clause, type DecisionRule, decisionRuleSchema } from '../clause/index.ts';

/** S1.06: how a body decides, as far as its clause leaves it open. */
export const ruleChoices = [
  z
    .strictObject({
      of: z.literal('decisionRule'),
      rule: decisionRuleSchema.describe('The weight, the majority, the quorum and what happens at a tie.'),
    })
    .describe('How a body decides.'),
] as const;

const nothingSaid: DecisionRule = { weight: null, majority: null, quorum: null, tie: null };

/** What the clause says stays; only what it leaves open is filled. */
export function fillRule(clause: Clause, { rule }: { readonly rule: DecisionRule }): Clause | null {
  if (clause.family !== 'governanceBody') return null;
  const stated = clause.parameters.decisionRule ?? nothingSaid;
  const decisionRule: DecisionRule = {
    weight: stated.weight ?? rule.weight,
    majority: stated.majority ?? rule.majority,
    quorum: stated.quorum ?? rule.quorum,
    tie: stated.tie ?? rule.tie,
  };
  const filled = Object.keys(nothingSaid) as (keyof DecisionRule)[];
  return filled.some((part) => stated[part] === null && decisionRule[part] !== null)
    ? { ...clause, parameters: { ...clause.parameters, decisionRule } }
    : null;
}
