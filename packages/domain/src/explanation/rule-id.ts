import { z } from 'zod';

/** The id of a rule in the rule book, e.g. `S0.59`. */
export type RuleId = string;

export const ruleIdSchema = z.string().regex(/^[A-Z]\d+\.\d{2}$/, 'a rule id such as S0.59');
