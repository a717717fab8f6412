import { z } from 'zod';
import { entryKeySchema, recordHead, textSchema } from './record-head.ts';

const entry = entryKeySchema.describe('The key of the ledger entry.');

/** A creditor lets a duty go, or says that it was not kept. */
export const dutyRecords = [
  z
    .strictObject({
      kind: z.literal('dutyWaived'),
      ...recordHead,
      entry,
      reason: textSchema.describe('Why it is let go.'),
    })
    .describe('The party to whom a duty is owed lets it go.'),
  z
    .strictObject({
      kind: z.literal('breachDeclared'),
      ...recordHead,
      entry,
      reason: textSchema.describe('What was not kept.'),
    })
    .describe('The party to whom a duty is owed declares that it was not kept.'),
] as const;
