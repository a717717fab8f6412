import type { Day } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { acceptedOn, subjectOf } from '../record/acceptance.ts';
import { type Agreement, eventsOf } from './agreement.ts';
import { startsOn } from './term.ts';

/** The event that an agreement's own conclusion is. */
const partnershipEntered = 'partnership-entered';

/** S1.21, S2.13, S3.04: the day on which a condition was met, by people's record or by the event itself; null while it is not. */
export function conditionMetOn(agreement: Agreement, { id, parameters }: ClauseOf<'condition'>): Day | null {
  const record = eventsOf(agreement, 'conditionMet').findLast(({ clause }) => clause === id);
  if (parameters.kind === 'prerequisiteAgreement') {
    return parameters.since ?? (record?.met ? acceptedOn(agreement, subjectOf(record)) : null);
  }
  if (record) return record.met ? record.on : null;
  if (parameters.kind !== 'ifThen' || parameters.decidedBy === 'people') return null;
  const { event } = parameters;
  const happened = eventsOf(agreement, 'startEvent').find((start) => start.event === event);
  return happened?.on ?? (event === partnershipEntered ? concludedOn(agreement) : null);
}

function concludedOn(agreement: Agreement): Day | null {
  if (agreement.conclusion.kind === 'notConcluded') return null;
  const starts = startsOn(agreement);
  return agreement.conclusion.on ?? (starts.known ? starts.value : null);
}
