import type { Language } from '../language.ts';
import type { RuleNames } from './rule-names.ts';

const names: Readonly<Record<Language, () => Promise<RuleNames>>> = {
  da: async () => (await import('../da/rules/index.ts')).rules,
  sv: async () => (await import('../sv/rules/index.ts')).rules,
  en: async () => (await import('../en/rules/index.ts')).rules,
};

/** What a rule of the rule book says, in a few words; its id where this version does not know it. Loaded when first asked for. */
export async function ruleNamesIn(language: Language): Promise<(rule: string) => string> {
  const known: Readonly<Record<string, string>> = await names[language]();
  return (rule) => known[rule] ?? rule;
}
