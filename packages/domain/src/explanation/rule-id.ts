import { z } from 'zod';
import { expecting } from '../expectation/index.ts';

/** The id of a rule in the rule book, e.g. `S0.59`. */
export type RuleId = string;

export const ruleIdSchema = z.string().regex(/^[A-Z]\d+\.\d{2}$/, expecting({ code: 'ruleId' }));
