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
  switch (parameters.kind) {
    case 'prerequisiteAgreement':
      return parameters.since ?? (record?.met ? acceptedOn(agreement, subjectOf(record)) : null);
    case 'ifThen':
      if (record) return record.met ? record.on : null;
      return parameters.decidedBy === 'event' ? happenedOn(agreement, parameters.event) : null;
    case 'politicalDecision':
    case 'policyBasis':
    case 'dialogueFirst':
      return null;
  }
}

function happenedOn(agreement: Agreement, event: string): Day | null {
  const happened = eventsOf(agreement, 'startEvent').find((start) => start.event === event);
  return happened?.on ?? (event === partnershipEntered ? concludedOn(agreement) : null);
}

function concludedOn(agreement: Agreement): Day | null {
  if (agreement.conclusion.kind === 'notConcluded') return null;
  const starts = startsOn(agreement);
  return agreement.conclusion.on ?? (starts.known ? starts.value : null);
}
