import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { findingRecords } from '../record/finding.ts';
import { entryKeySchema } from '../record/record-head.ts';
import { recordSchemas } from '../record/record.ts';
import { signatureRecords } from '../record/signature.ts';
import { accept, refuse, type Result } from '../result.ts';
import { longest } from '../words.ts';

export const exitGrounds = ['ordinary', 'forCause', 'breach'] as const;
export type ExitGround = (typeof exitGrounds)[number];

/** What has happened under an agreement; `on` is the day it happened. */
export const agreementEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('noticeGiven'),
    on: daySchema,
    by: keySchema,
    ground: z.enum(exitGrounds),
    cause: z.string().trim().min(1).max(longest.explanation).nullable(),
  }),
  z.strictObject({ kind: z.literal('noticeWithdrawn'), on: daySchema, by: keySchema }),
  z.strictObject({ kind: z.literal('dutyFulfilled'), on: daySchema, by: keySchema, entry: entryKeySchema }),
  z.strictObject({
    kind: z.literal('decisionTaken'),
    on: daySchema,
    body: keySchema,
    outcome: z.enum(['recommended', 'approved', 'rejected']),
  }),
  z.strictObject({ kind: z.literal('startEvent'), on: daySchema, event: keySchema }),
  z.strictObject({ kind: z.literal('extended'), on: daySchema }),
  z.strictObject({ kind: z.literal('renewalDeclined'), on: daySchema, by: keySchema }),
  ...recordSchemas,
  ...findingRecords,
  ...signatureRecords,
]);

/** What has happened, read back from what was written; each event was checked against its agreement when it happened. */
export function parseAgreementEvents(
  input: unknown,
): Result<z.output<typeof agreementEventSchema>[], readonly z.core.$ZodIssue[]> {
  const parsed = z.array(agreementEventSchema).safeParse(input);
  return parsed.success ? accept(parsed.data) : refuse(parsed.error.issues);
}

/** The event as JSON, as it stands in a definition. */
export function writeAgreementEvent(
  event: z.output<typeof agreementEventSchema>,
): z.input<typeof agreementEventSchema> {
  return z.encode(agreementEventSchema, event);
}
