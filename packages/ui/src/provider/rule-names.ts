import { createContext, use } from 'react';

export type RuleName = (rule: string) => string | null;

const RuleNames = createContext<RuleName>(() => null);
export const RuleNameProvider = RuleNames.Provider;

/** What a rule says in a few words, as the front end tells it. */
export function useRuleName(): RuleName {
  return use(RuleNames);
}
