import type { Agreement, AgreementEvent } from '../agreement/agreement.ts';
import { type AgreementRecord, recordKinds } from './record.ts';

const kinds: ReadonlySet<string> = new Set(recordKinds);

export function isRecord(event: AgreementEvent): event is AgreementRecord {
  return kinds.has(event.kind);
}

/** What has been recorded under an agreement, in the order of the records. */
export function recordsOf({ events }: Pick<Agreement, 'events'>): readonly AgreementRecord[] {
  return events.filter(isRecord);
}
