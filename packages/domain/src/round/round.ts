import { type Agreement, eventsOf, type EventOf } from '../agreement/index.ts';
import type { ClauseOf } from '../clause/index.ts';
import { type Answer, explain, undetermined } from '../explanation/index.ts';
import { acceptedOn, subjectOf } from '../record/index.ts';

export type PerEvent = ClauseOf<'paymentPerEvent'>;
export type HeldRound = EventOf<'roundHeld'>;
export type MissedRound = EventOf<'roundNotHeld'>;

/** Why a round counts or does not, and why nothing is due for it. */
export type HoldingReason =
  | { readonly code: 'notHeld'; readonly reason: string }
  | { readonly code: 'tooFewTookPart'; readonly participants: number; readonly atLeast: number }
  | { readonly code: 'tooManyTookPart'; readonly participants: number; readonly atMost: number };

/** Both counts, where they differ and the text does not say which of them counts. */
export interface Counts {
  readonly atStart: number;
  readonly atEnd: number;
}

/** How many count; null with the reason where the round does not count as held. */
export type Holding =
  | { readonly participants: number; readonly between: Counts | null; readonly reason: null }
  | { readonly participants: null; readonly reason: HoldingReason };

export function roundsHeld(agreement: Agreement, clause: PerEvent): readonly HeldRound[] {
  return eventsOf(agreement, 'roundHeld').filter((round) => round.clause === clause.id);
}

export function roundsMissed(agreement: Agreement, clause: PerEvent): readonly MissedRound[] {
  return eventsOf(agreement, 'roundNotHeld').filter((round) => round.clause === clause.id);
}

/** Whether payer and payee have both said that the round was held as recorded. */
export function bothSay(agreement: Agreement, { parameters }: PerEvent, round: HeldRound): Temporal.PlainDate | null {
  return acceptedOn(agreement, subjectOf(round), [parameters.payer, parameters.payee]);
}

/** S3.28: with 10 to 20 participants it counts; where the time of counting is unstated, only if both counts say the same. */
export function holdingOf(clause: PerEvent, round: HeldRound): Answer<Holding> {
  const { counted } = clause.parameters;
  if (counted !== 'unstated') return judged(clause, round[counted]);
  const { atEnd, atStart } = round;
  const [start, end] = [judged(clause, atStart), judged(clause, atEnd)];
  if (atStart === atEnd) return start;
  if (atStart === null || atEnd === null) return undetermined({ code: 'participantsUncounted' }, clause);
  const between = { atStart, atEnd };
  if (!start.known || !end.known || start.value.reason?.code !== end.value.reason?.code) {
    return undetermined({ code: 'countingUnstated', ...between }, clause);
  }
  const holding = end.value.reason ? end.value : { participants: Math.min(atStart, atEnd), between, reason: null };
  return explain(holding, clause, [{ code: 'eitherCountHolds', ...between }]);
}

function judged(clause: PerEvent, participants: number | null): Answer<Holding> {
  const { aboveMost, participants: range } = clause.parameters;
  if (participants === null) return undetermined({ code: 'participantsUncounted' }, clause);
  if (participants < range.from) {
    return explain(
      { participants: null, reason: { code: 'tooFewTookPart', participants, atLeast: range.from } },
      clause,
      [],
    );
  }
  if (participants <= range.to || aboveMost === 'paid') {
    return explain({ participants, between: null, reason: null }, clause, []);
  }
  if (aboveMost === 'unstated') {
    return undetermined({ code: 'aboveMostUnstated', participants, atMost: range.to }, clause);
  }
  return explain(
    { participants: null, reason: { code: 'tooManyTookPart', participants, atMost: range.to } },
    clause,
    [],
  );
}
