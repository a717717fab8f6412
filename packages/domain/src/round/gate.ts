import { type Agreement, clausesOf, eventsOf, naturalEnd, startsOn } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import type { Money } from '../money/index.ts';
import type { RecordOf } from '../record/index.ts';
import type { PerEvent } from './round.ts';

export type RoundRefusal =
  | { readonly code: 'noPaymentForRounds'; readonly clause: string }
  | { readonly code: 'roundKeyTaken'; readonly key: string }
  | { readonly code: 'roundOutsideTerm'; readonly day: Day }
  | { readonly code: 'unknownVenue'; readonly venues: readonly string[] }
  | { readonly code: 'nobodyCounted' }
  | { readonly code: 'chargedThoughFree' }
  | { readonly code: 'chargedOtherPrice'; readonly amount: Money }
  | { readonly code: 'roundNotRecorded'; readonly round: string }
  | { readonly code: 'onlyOneAmount'; readonly amount: Money }
  | { readonly code: 'amountNotAgreed'; readonly amounts: readonly Money[] }
  | { readonly code: 'noIndexAgreed'; readonly clause: string }
  | { readonly code: 'indexBeginsLater'; readonly year: number };

/** S3.13, S3.17, S3.28: a round under a clause that pays for it, in the term, at one of its venues, at the agreed price. */
export function heldRoundGate(agreement: Agreement, record: RecordOf<'roundHeld'>, today: Day): RoundRefusal | null {
  const clause = perEventClause(agreement, record.clause);
  if (!clause) return { code: 'noPaymentForRounds', clause: record.clause };
  const { participantPrice, venues } = clause.parameters;
  if (isTaken(agreement, record.key)) return { code: 'roundKeyTaken', key: record.key };
  if (isOutsideTerm(agreement, record.on, today)) return { code: 'roundOutsideTerm', day: record.on };
  if (venues.length > 0 && !venues.some((venue) => venue === record.venue)) return { code: 'unknownVenue', venues };
  if (record.atStart === null && record.atEnd === null) return { code: 'nobodyCounted' };
  return priceRefusal(participantPrice, record.charged);
}

function priceRefusal(price: Money | null, charged: Money | null): RoundRefusal | null {
  if (!price || (charged?.amountMinor ?? 0) === price.amountMinor) return null;
  return price.amountMinor === 0 ? { code: 'chargedThoughFree' } : { code: 'chargedOtherPrice', amount: price };
}

/** S3.29: a round that did not take place, under a clause that pays for rounds. */
export function missedRoundGate(agreement: Agreement, record: RecordOf<'roundNotHeld'>): RoundRefusal | null {
  if (!perEventClause(agreement, record.clause)) return { code: 'noPaymentForRounds', clause: record.clause };
  return isTaken(agreement, record.key) ? { code: 'roundKeyTaken', key: record.key } : null;
}

/** S3.21: one of the agreement's amounts, for a round that was held. */
export function chosenAmountGate(
  agreement: Agreement,
  { amount, round: key }: RecordOf<'roundAmountChosen'>,
): RoundRefusal | null {
  const round = eventsOf(agreement, 'roundHeld').find((held) => held.key === key);
  const clause = round && perEventClause(agreement, round.clause);
  if (!clause) return { code: 'roundNotRecorded', round: key };
  const { amounts } = clause.parameters;
  const [single, ...others] = amounts;
  if (single && others.length === 0) return { code: 'onlyOneAmount', amount: single };
  const agreed = amounts.some((one) => one.amountMinor === amount.amountMinor && one.currency === amount.currency);
  return agreed ? null : { code: 'amountNotAgreed', amounts };
}

/** Figures are entered only for an amount that follows an index, and from the year it does. */
export function indexGate(agreement: Agreement, { clause: id, year }: RecordOf<'indexEntered'>): RoundRefusal | null {
  const clause = agreement.clauses.find((candidate) => candidate.id === id);
  const follows = clause?.family === 'paymentByCalendar' || clause?.family === 'paymentPerEvent';
  const regulation = follows ? clause.parameters.regulation : null;
  if (!regulation) return { code: 'noIndexAgreed', clause: id };
  return year < regulation.firstYear ? { code: 'indexBeginsLater', year: regulation.firstYear } : null;
}

function perEventClause(agreement: Agreement, id: string): PerEvent | undefined {
  return clausesOf(agreement, 'paymentPerEvent').find((clause) => clause.id === id);
}

/** A round is either held or not: its key names it once. */
function isTaken(agreement: Agreement, key: string): boolean {
  const rounds = [...eventsOf(agreement, 'roundHeld'), ...eventsOf(agreement, 'roundNotHeld')];
  return rounds.some((round) => round.key === key);
}

function isOutsideTerm(agreement: Agreement, day: Day, today: Day): boolean {
  const [starts, ends] = [startsOn(agreement), naturalEnd(agreement, today)];
  return (starts.known && isBefore(day, starts.value)) || (ends.known && isAfter(day, ends.value));
}
