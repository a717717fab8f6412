import { type Agreement, startsOn } from '../agreement/index.ts';
import { type Day, earlier, type Span } from '../calendar/index.ts';
import type { LedgerEntry } from './entry.ts';
import { ledgerOf } from './ledger.ts';

const looksBackYears = 10;
const looksAheadYears = 2;

/** The whole past of the agreement, and a little ahead: where a party may record something. */
function recordable(agreement: Agreement, today: Day): Span {
  const start = startsOn(agreement);
  const lookedBack = today.subtract({ years: looksBackYears });
  return {
    from: start.known ? earlier(start.value, lookedBack) : lookedBack,
    until: today.add({ years: looksAheadYears }),
  };
}

/** All entries around a day. */
export function ledgerAround(agreement: Agreement, today: Day): readonly LedgerEntry[] {
  return ledgerOf(agreement, recordable(agreement, today), today);
}

/** The entry of a key around a day; undefined where the ledger has none. */
export function findEntry(agreement: Agreement, key: string, today: Day): LedgerEntry | undefined {
  return ledgerAround(agreement, today).find((entry) => entry.key === key);
}
