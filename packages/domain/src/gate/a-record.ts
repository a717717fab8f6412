import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { partiesWithout } from '../record/accession.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';
import { keepRecord, type RecordRefusal } from './keep-record.ts';

/** What stands in the way of a record under an agreement; null where it is kept, as the agreement's last event. */
export function inTheWay(facts: AgreementFacts, written: WrittenRecord, today = '2026-11-22'): RecordRefusal | null {
  const agreement = anAgreement(facts);
  const record = recordSchema.parse(written);
  const outcome = keepRecord(agreement, record, day(today));
  if (!outcome.accepted) return outcome.refusal;
  const { events, ...kept } = outcome.value;
  const founders = partiesWithout(agreement.parties, events);
  const rest = { ...kept, parties: partiesWithout(kept.parties, events) };
  const asBefore = JSON.stringify(rest) === JSON.stringify({ ...agreement, events: undefined, parties: founders });
  if (!asBefore || events.length !== agreement.events.length + 1 || events.at(-1) !== record) {
    throw new Error('A record changed more than the events and who joined.');
  }
  return null;
}
