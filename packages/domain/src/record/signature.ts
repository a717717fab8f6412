import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { type Day, daySchema, later } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';

/** S1.27, S3.45, S4.50: a party has signed; the agreement is concluded when all have. */
export const signatureRecords = [z.strictObject({ kind: z.literal('signed'), on: daySchema, by: keySchema })] as const;

/** S3.45: who has signed, and when. */
export function signatures({ events }: Pick<Agreement, 'events'>): ReadonlyMap<string, Day> {
  return new Map(events.flatMap((event) => (event.kind === 'signed' ? [[event.by, event.on] as const] : [])));
}

/** Two keys: concluded on the day the last party signed, and not before. */
export function withSignatures(agreement: Agreement): Agreement {
  if (agreement.conclusion.kind === 'concluded') return agreement;
  const signed = signatures(agreement);
  const days = agreement.parties.map(({ key }) => signed.get(key));
  if (signed.size === 0 || days.some((day) => day === undefined)) return agreement;
  const [first, ...others] = days.flatMap((day) => day ?? []);
  return first ? { ...agreement, conclusion: { kind: 'concluded', on: others.reduce(later, first) } } : agreement;
}
