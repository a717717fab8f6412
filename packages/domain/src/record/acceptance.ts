import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { type Day, later } from '../calendar/index.ts';
import { expecting } from '../expectation/index.ts';
import { recordHead } from './record-head.ts';

const subjectSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z]*\/[a-z0-9]+(-[a-z0-9]+)*$/, expecting({ code: 'recordSubject' }));

/** A party says yes to what another has recorded. */
export const acceptanceRecords = [
  z
    .strictObject({
      kind: z.literal('accepted'),
      ...recordHead,
      subject: subjectSchema.describe('What is accepted: `<kind>/<key>` of its record.'),
    })
    .describe('A party accepts what another party has recorded.'),
] as const;

type Recorded = Pick<Agreement, 'events' | 'parties'>;

/** How an acceptance names a record. */
export function subjectOf({ key, kind }: { readonly kind: string; readonly key: string }): string {
  return `${kind}/${key}`;
}

/** Who has accepted a record and since when; the party that recorded it counts as accepting. Empty without the record. */
export function acceptances({ events }: Pick<Agreement, 'events'>, subject: string): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const event of events) {
    if ('key' in event && subjectOf(event) === subject) found.set(event.by, event.on);
  }
  if (found.size === 0) return found;
  for (const event of events) {
    if (event.kind === 'accepted' && event.subject === subject && !found.has(event.by)) found.set(event.by, event.on);
  }
  return found;
}

/** Whether all parties (or the ones named) have accepted a record. */
export function acceptedByAll(agreement: Recorded, subject: string, parties?: readonly string[]): boolean {
  return acceptedOn(agreement, subject, parties) !== null;
}

/** Who has yet to accept a record. */
export function waitingFor(agreement: Recorded, subject: string): readonly string[] {
  const accepted = acceptances(agreement, subject);
  return agreement.parties.flatMap(({ key }) => (accepted.has(key) ? [] : [key]));
}

/** The day on which the last party accepted a record; null while one of them has not. */
export function acceptedOn(agreement: Recorded, subject: string, parties?: readonly string[]): Day | null {
  const accepted = acceptances(agreement, subject);
  const concerned = parties ?? agreement.parties.map(({ key }) => key);
  const days = concerned.flatMap((party) => accepted.get(party) ?? []);
  const [first, ...others] = days;
  return first && days.length === concerned.length ? others.reduce(later, first) : null;
}
