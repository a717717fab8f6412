import { type Agreement, asKnownOn, endsOn, naturalEnd, startsOn } from '../agreement/index.ts';
import { type Day, overlap, type Span } from '../calendar/index.ts';
import { partiesOfSeat } from '../clause/index.ts';
import type { Answer } from '../explanation/index.ts';

/** What the families need to say which duties fall into a window of days. */
export interface Situation {
  /** As known at the end of `asOf`. */
  readonly agreement: Agreement;
  readonly asOf: Day;
  readonly starts: Answer<Day>;
  /** The end of the term before any notice. */
  readonly ends: Answer<Day>;
  /** The last day by term or by notice. */
  readonly lastDay: Answer<Day>;
  readonly window: Span;
}

export function situationOf(whole: Agreement, window: Span, asOf: Day): Situation {
  const agreement = asKnownOn(whole, asOf);
  return {
    agreement,
    asOf,
    window,
    starts: startsOn(agreement),
    ends: naturalEnd(agreement, asOf),
    lastDay: endsOn(agreement, asOf),
  };
}

/** Days of a term that is known to start. */
interface SpanInTerm extends Span {
  readonly starts: Day;
}

/** The part of the window that lies in the term; null without a start or where they do not meet. */
export function windowInTerm({ starts, ends, window }: Situation): SpanInTerm | null {
  if (!starts.known) return null;
  const found = overlap(window, { from: starts.value, until: ends.known ? ends.value : window.until });
  return found && { ...found, starts: starts.value };
}

export function everyone({ agreement }: Situation): readonly string[] {
  return agreement.parties.map(({ key }) => key);
}

export function everyoneBut(situation: Situation, keys: readonly string[]): readonly string[] {
  return everyone(situation).filter((key) => !keys.includes(key));
}

/** The parties that sit in a body; a party's key stands for itself, a body that names no seats for everyone. */
export function partiesOfBody(situation: Situation, body: string): readonly string[] {
  const all = everyone(situation);
  if (all.includes(body)) return [body];
  const seats = situation.agreement.clauses.flatMap((clause) =>
    clause.family === 'governanceBody' && clause.parameters.body === body ? clause.parameters.seats : [],
  );
  const seated = new Set(seats.flatMap(({ from }) => partiesOfSeat(situation.agreement, from)));
  return seated.size > 0 ? all.filter((key) => seated.has(key)) : all;
}
