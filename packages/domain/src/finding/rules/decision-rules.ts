import { clausesOf } from '../../agreement/index.ts';
import type { FindingRule } from '../rule.ts';

/** S1.06: votes are weighed, but by which majority or with how many present is left open; a tie is asked about along with them. */
export const decisionRules: FindingRule = ({ agreement }) =>
  clausesOf(agreement, 'governanceBody').flatMap(({ id, parameters: { body, decisionRule, name } }) => {
    if (!decisionRule) return [];
    const missing = (['weight', 'majority', 'quorum', 'tie'] as const).filter((part) => decisionRule[part] === null);
    if (missing.every((part) => part === 'tie')) return [];
    return [{ clause: id, mark: body, fault: { code: 'decisionRuleIncomplete', body: name, missing } }];
  });
