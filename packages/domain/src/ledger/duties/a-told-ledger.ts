import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aTerm, type ClauseInput } from '../../clause/a-clause.ts';
import { type LedgerEntry, ledgerOf } from '../index.ts';

export const words = { en: 'Text' };

/** Key, deed, who to whom, and when, of everything that follows in 2026 from one clause. */
export function follows(...clauses: readonly ClauseInput[]): readonly string[] {
  const agreement = anAgreement({ clauses: [aTerm('2024-01-01', '2033-06-30'), ...clauses] });
  return ledgerOf(agreement, { from: day('2026-01-01'), until: day('2026-12-31') }, day('2026-03-31')).map(
    (entry) => `${entry.key}: ${told(entry)}`,
  );
}

export function told({ deed, dueOn, nature, toWhom, who }: LedgerEntry): string {
  const to = toWhom.length > 0 ? ` to ${toWhom.join('+')}` : '';
  return `${nature} ${deed.code} by ${who.join('+')}${to}, ${dueOn.known ? dueOn.value : dueOn.missing.code}`;
}

export const both = 'municipality+organisation';
