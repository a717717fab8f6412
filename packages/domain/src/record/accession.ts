import { z } from 'zod';
import type { Agreement, AgreementEvent, Party } from '../agreement/agreement.ts';
import { daySchema } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import { longest } from '../words.ts';
import { recordHead } from './record-head.ts';

/** S1.03, S1.05: another municipality or organisation joins. */
export const accessionRecords = [
  z
    .strictObject({
      kind: z.literal('joined'),
      ...recordHead,
      party: keySchema.describe('A key for the new party.'),
      organisation: keySchema.describe('The organisation that joins.'),
      side: z.enum(['municipality', 'organisation']).describe('On which side.'),
      actingThrough: z
        .string()
        .trim()
        .min(1)
        .max(longest.name)
        .nullable()
        .describe('The board or unit it acts through.'),
      decision: z
        .strictObject({
          body: z.string().trim().min(1).max(longest.name).describe('The political body that decided.'),
          on: daySchema.describe('The day of its decision.'),
        })
        .nullable()
        .describe('Its political decision to join.'),
    })
    .describe('A new party joins the agreement.'),
] as const;

/** The agreement with the parties that have joined it. */
export function withMembers(agreement: Agreement): Agreement {
  const joined = agreement.events.flatMap((event) =>
    event.kind === 'joined' && !agreement.parties.some(({ key }) => key === event.party)
      ? [{ key: event.party, organisation: event.organisation, side: event.side, actingThrough: event.actingThrough }]
      : [],
  );
  return joined.length === 0 ? agreement : { ...agreement, parties: [...agreement.parties, ...joined] };
}

/** S1.03: the parties but for those who joined by these events. */
export function partiesWithout(parties: readonly Party[], events: readonly AgreementEvent[]): Agreement['parties'] {
  const joined = new Set(events.flatMap((event) => (event.kind === 'joined' ? [event.party] : [])));
  return parties.filter(({ key }) => !joined.has(key));
}
