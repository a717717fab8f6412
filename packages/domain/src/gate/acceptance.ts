import type { Agreement } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { acceptances, filledBy, type RecordOf } from '../record/index.ts';

export type AcceptanceRefusal =
  | { readonly code: 'nothingToAccept' }
  | { readonly code: 'alreadyAccepted'; readonly on: Day };

export type ChoiceRefusal =
  | { readonly code: 'unknownClause'; readonly clause: string }
  | { readonly code: 'nothingLeftOpen'; readonly clause: string };

/** A party accepts what another has recorded, once. */
export function acceptanceGate(agreement: Agreement, { by, subject }: RecordOf<'accepted'>): AcceptanceRefusal | null {
  const accepted = acceptances(agreement, subject);
  if (accepted.size === 0) return { code: 'nothingToAccept' };
  const own = accepted.get(by);
  return own ? { code: 'alreadyAccepted', on: own } : null;
}

/** Only what the agreement leaves open is chosen; what it says takes a new agreement. */
export function choiceGate(agreement: Agreement, { chosen, clause: id }: RecordOf<'choiceMade'>): ChoiceRefusal | null {
  const clause = agreement.clauses.find((candidate) => candidate.id === id);
  if (!clause) return { code: 'unknownClause', clause: id };
  return filledBy(clause, chosen) ? null : { code: 'nothingLeftOpen', clause: id };
}
