import { type Agreement, asKnownOn, partyByKey } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import { type AgreementRecord, withMembers } from '../record/index.ts';
import { accept, type Result, refuse } from '../result.ts';
import { atTheGate, type GateRefusal } from './gates.ts';

/** The fact in the way of a record. */
export type RecordRefusal =
  | { readonly code: 'notAParty' }
  | { readonly code: 'notYetHappened'; readonly today: Day }
  | { readonly code: 'keyTaken'; readonly key: string }
  | GateRefusal;

/** A party keeps a record of what happened; refused where something must happen first. */
export function keepRecord(
  agreement: Agreement,
  record: AgreementRecord,
  today: Day,
): Result<Agreement, RecordRefusal> {
  const known = asKnownOn(agreement, today);
  const refusal = unfounded(known, record, today) ?? atTheGate(known, record, today);
  return refusal ? refuse(refusal) : accept(withMembers({ ...agreement, events: [...agreement.events, record] }));
}

function unfounded(agreement: Agreement, record: AgreementRecord, today: Day): RecordRefusal | null {
  if (!partyByKey(agreement, record.by)) return { code: 'notAParty' };
  if (isAfter(record.on, today)) return { code: 'notYetHappened', today };
  if (!('key' in record)) return null;
  const { key, kind } = record;
  const taken = agreement.events.some((event) => event.kind === kind && 'key' in event && event.key === key);
  return taken ? { code: 'keyTaken', key } : null;
}
