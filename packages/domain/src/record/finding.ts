import { z } from 'zod';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { expecting } from '../expectation/index.ts';
import { textSchema } from './record-head.ts';

const head = {
  on: daySchema,
  /** A party's key; null for the programme's secretariat. */
  by: keySchema.nullable(),
  /** The finding's key. */
  finding: z.string().min(1).max(500),
};

/** A finding set aside with a reason, and taken up again; `fingerprint` is what the clauses said then. */
export const findingRecords = [
  z.strictObject({
    kind: z.literal('findingWaived'),
    ...head,
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/, expecting({ code: 'fingerprint' })),
    reason: textSchema,
  }),
  z.strictObject({ kind: z.literal('waiverWithdrawn'), ...head }),
] as const;
