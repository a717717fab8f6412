import { once } from '../once.ts';
import type { OperationPlan } from './plan.ts';

const mostRemembered = 100;

const sizesFound = once((_plan: OperationPlan) => new Set<string>());

/** What an operation costs follows from its text and its page sizes, which are numbers among its variables, declared ones included. */
export function knownCost(plan: OperationPlan, variables: Readonly<Record<string, unknown>>) {
  const found = sizesFound(plan);
  const sizes = JSON.stringify(Object.entries(variables).filter(([, value]) => typeof value === 'number'));
  return {
    /** It was answered before, and so counted, with pages of these sizes. */
    isKnown: found.has(sizes),
    remember: () => {
      if (found.size < mostRemembered) found.add(sizes);
    },
  };
}
