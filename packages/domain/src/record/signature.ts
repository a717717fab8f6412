import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { type Day, daySchema, later } from '../calendar/index.ts';
import { keySchema } from '../clause/index.ts';
import type { Words } from '../words.ts';
import { partiesWithout } from './accession.ts';

/** S1.27, S3.45, S4.50: somebody has signed for a party; the agreement is concluded when everybody has who must. */
export const signatureRecords = [
  z.strictObject({
    kind: z.literal('signed'),
    on: daySchema,
    by: keySchema,
    /** Which of the party's signatories, counted from 1 as the signature clause lists them; left out where it lists one or none. */
    signatory: z.int().positive().exactOptional(),
  }),
] as const;

/** Somebody who must sign for a party. */
export interface Signatory {
  readonly number: number;
  /** Null where the agreement does not say who signs. */
  readonly role: Words | null;
  readonly signedOn: Day | null;
}

type Signed = Pick<Agreement, 'clauses' | 'events'>;

/** S1.27: each role that signs for a party, and when it did; one signature is enough where the agreement names no roles. */
export function signatoriesOf({ clauses, events }: Signed, party: string): readonly Signatory[] {
  const signed = events.flatMap((event) => (event.kind === 'signed' && event.by === party ? [event] : []));
  const [first = null, ...others] = clauses.flatMap((clause) =>
    clause.family === 'signature'
      ? clause.parameters.signatories.flatMap((line) => (line.party === party ? line.roles : []))
      : [],
  );
  if (others.length === 0) return [{ number: 1, role: first, signedOn: signed[0]?.on ?? null }];
  return [first, ...others].map((role, index) => ({
    number: index + 1,
    role,
    signedOn: signed.find(({ signatory }) => signatory === index + 1)?.on ?? null,
  }));
}

/** S1.27, S3.45: the day on which the last of a party's signatories signed; null while one is missing. */
export function signedOn(agreement: Signed, party: string): Day | null {
  const days = signatoriesOf(agreement, party).map((signatory) => signatory.signedOn);
  return days.reduce((last, day) => last && day && later(last, day));
}

/** Two keys: concluded on the day the last party signed, and not before; whoever joins later signs nothing. */
export function withSignatures(agreement: Agreement): Agreement {
  const { conclusion, events, parties } = agreement;
  if (conclusion.kind === 'concluded' || !events.some(({ kind }) => kind === 'signed')) return agreement;
  const days = partiesWithout(parties, events).map(({ key }) => signedOn(agreement, key));
  const on = days.reduce((last, day) => last && day && later(last, day));
  return on ? { ...agreement, conclusion: { kind: 'concluded', on } } : agreement;
}
