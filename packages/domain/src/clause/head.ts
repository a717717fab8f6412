import { z } from 'zod';
import { ruleIdSchema } from '../explanation/index.ts';
import { bodySchema, longest, titleSchema } from '../words.ts';
import { expecting } from '../expectation/index.ts';

/** Readable, stable, lower case, at most 200 characters: `opening-hours`. */
export const keySchema = z.string().regex(/^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*$/, expecting({ code: 'key' }));

/** What an amount pays for: a key that all that pays for the same thing share; null where nobody has said. */
export const whatSchema = keySchema.nullable().default(null);

/** What every clause has, whatever its family; the id stays when the printed number changes. */
export const clauseHeadSchema = z.strictObject({
  id: keySchema,
  printedNumber: z.string().min(1).max(longest.mark).nullable(),
  ruleIds: z.array(ruleIdSchema),
  heading: titleSchema,
  body: bodySchema,
});
export type ClauseHead = z.output<typeof clauseHeadSchema>;
