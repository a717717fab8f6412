import type { Agreement } from '../agreement/index.ts';
import { type Day, isAfter } from '../calendar/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import type { RecordOf } from '../record/index.ts';
import type { Words } from '../words.ts';
import { hoursClause } from './agreed-hours.ts';

export type HoursRefusal =
  | { readonly code: 'noOpeningHoursClause'; readonly clause: string }
  | { readonly code: 'notTheirHours'; readonly parties: readonly string[] }
  | { readonly code: 'closesBeforeOpening'; readonly opens: string; readonly closes: string }
  | { readonly code: 'hoursEndBeforeStart'; readonly from: Day; readonly until: Day }
  | { readonly code: 'specialHoursNotForeseen' }
  | { readonly code: 'contingencyStepUnknown'; readonly step: number; readonly steps: number }
  | { readonly code: 'earlierStepNotTried'; readonly step: number; readonly words: Words };

/** S4.39: hours are proposed by one of the two who agree them. */
export function weekHoursGate(agreement: Agreement, record: RecordOf<'openingHoursProposed'>): HoursRefusal | null {
  const clause = hoursClause(agreement, record.clause);
  return clause ? hoursGate(clause, record) : { code: 'noOpeningHoursClause', clause: record.clause };
}

/** S4.41: special hours only where the agreement speaks of them. */
export function specialHoursGate(agreement: Agreement, record: RecordOf<'specialHoursProposed'>): HoursRefusal | null {
  const { clause: id, from, until } = record;
  const clause = hoursClause(agreement, id);
  if (!clause) return { code: 'noOpeningHoursClause', clause: id };
  const refusal = hoursGate(clause, record);
  if (refusal) return refusal;
  if (clause.parameters.specialHours === null) return { code: 'specialHoursNotForeseen' };
  return isAfter(from, until) ? { code: 'hoursEndBeforeStart', from, until } : null;
}

function hoursGate(
  { parameters }: ClauseOf<'openingHours'>,
  { by, hours }: RecordOf<'openingHoursProposed' | 'specialHoursProposed'>,
): HoursRefusal | null {
  const parties = [parameters.kept, parameters.agreedWith];
  if (!parties.includes(by)) return { code: 'notTheirHours', parties };
  const wrong = hours.find(({ closes, opens }) => closes <= opens);
  return wrong ? { code: 'closesBeforeOpening', opens: wrong.opens, closes: wrong.closes } : null;
}

/** S4.42: a step is taken when the ones before it were tried, or with the reason why one was passed over. */
export function illnessGate(agreement: Agreement, record: RecordOf<'closedForIllness'>): HoursRefusal | null {
  const { by, clause: id, reason, step, tried } = record;
  const clause = hoursClause(agreement, id);
  if (!clause) return { code: 'noOpeningHoursClause', clause: id };
  const { contingency, kept } = clause.parameters;
  if (by !== kept) return { code: 'notTheirHours', parties: [kept] };
  if (step > contingency.length) return { code: 'contingencyStepUnknown', step, steps: contingency.length };
  const passedOver = contingency.findIndex((_, index) => index + 1 < step && !tried.includes(index + 1));
  const words = contingency[passedOver];
  return words && reason === null ? { code: 'earlierStepNotTried', step: passedOver + 1, words } : null;
}
