import { z } from 'zod';
import { titleSchema } from '../words.ts';
import { keySchema } from './head.ts';

export const clauseConflictRules = ['laterPrevails', 'earlierPrevails', 'specificPrevails', 'partiesDecide'] as const;

/** Which document outranks which, the highest first, and what follows when two clauses of one document disagree; null where it does not say. */
export const precedenceParameters = z.strictObject({
  documents: z.array(z.strictObject({ key: keySchema, name: titleSchema })).min(1),
  betweenClauses: z.enum(clauseConflictRules).nullable(),
});
