import { type Agreement, eventsOf } from '../agreement/index.ts';
import { type Day, isAfter, isBefore } from '../calendar/index.ts';
import type { RecordOf } from '../record/index.ts';
import { bodyClause, type BodyRefusal, organisationOf, withoutSeat } from './body.ts';

export type VoteRefusal =
  | BodyRefusal
  | { readonly code: 'unknownVote'; readonly vote: string }
  | { readonly code: 'voteClosed'; readonly on: Day }
  | { readonly code: 'closesBeforeItOpens'; readonly on: Day };

/** S1.06: a vote is held in a body that there is, among those who sit in it. */
export function voteGate(
  agreement: Agreement,
  { ballots, body, by, on, until }: RecordOf<'voteHeld'>,
): VoteRefusal | null {
  const clause = bodyClause(agreement, body);
  if (!clause) return { code: 'unknownBody', body };
  if (until && isBefore(until, on)) return { code: 'closesBeforeItOpens', on };
  return withoutSeat(agreement, clause, [
    organisationOf(agreement, by),
    ...ballots.map(({ organisation }) => organisation),
  ]);
}

/** A party votes for itself, while the vote is open. */
export function ballotGate(agreement: Agreement, { by, on, vote }: RecordOf<'ballotCast'>): VoteRefusal | null {
  const held = eventsOf(agreement, 'voteHeld').find(({ key }) => key === vote);
  if (!held) return { code: 'unknownVote', vote };
  const closes = held.until ?? held.on;
  if (held.until === null || isAfter(on, closes)) return { code: 'voteClosed', on: closes };
  const clause = bodyClause(agreement, held.body);
  return clause
    ? withoutSeat(agreement, clause, [organisationOf(agreement, by)])
    : { code: 'unknownBody', body: held.body };
}
