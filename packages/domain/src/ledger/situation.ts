import { type Agreement, naturalEnd, startsOn } from '../agreement/index.ts';
import { type Day, overlap, type Span } from '../calendar/index.ts';
import type { Answer } from '../explanation/index.ts';

/** What the families need to say which duties fall into a window of days. */
export interface Situation {
  readonly agreement: Agreement;
  readonly starts: Answer<Day>;
  readonly ends: Answer<Day>;
  readonly window: Span;
}

export function situationOf(agreement: Agreement, window: Span, asOf: Day): Situation {
  return { agreement, window, starts: startsOn(agreement), ends: naturalEnd(agreement, asOf) };
}

/** The part of the window that lies in the term; null without a start or where they do not meet. */
export function windowInTerm({ starts, ends, window }: Situation): Span | null {
  if (!starts.known) return null;
  return overlap(window, { from: starts.value, until: ends.known ? ends.value : window.until });
}

export function everyone({ agreement }: Situation): readonly string[] {
  return agreement.parties.map(({ key }) => key);
}

export function everyoneBut(situation: Situation, keys: readonly string[]): readonly string[] {
  return everyone(situation).filter((key) => !keys.includes(key));
}

/** The parties that sit in a body: a party's key stands for itself, an unknown body for everyone. */
export function partiesOfBody(situation: Situation, body: string): readonly string[] {
  if (everyone(situation).includes(body)) return [body];
  const clause = situation.agreement.clauses.find((candidate) => candidate.family === 'governanceBody' && candidate.parameters.body === body);
  if (clause?.family !== 'governanceBody' || clause.parameters.seats.length === 0) return everyone(situation);
  const seated = new Set(clause.parameters.seats.flatMap(({ from }) => seatParties(situation, from)));
  return everyone(situation).filter((key) => seated.has(key));
}

function seatParties({ agreement }: Situation, from: string): readonly string[] {
  if (from === 'each-party') return agreement.parties.map(({ key }) => key);
  if (from === 'each-municipality') return agreement.parties.filter(({ side }) => side === 'municipality').map(({ key }) => key);
  return [from];
}
