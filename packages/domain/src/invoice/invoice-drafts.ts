import { type Agreement, clausesOf } from '../agreement/index.ts';
import { compareDays, type Day } from '../calendar/index.ts';
import { situationOf } from '../ledger/index.ts';
import { draftsAfterRounds } from './after-rounds.ts';
import { draftsByCalendar, draftsOnStatedDays } from './by-calendar.ts';
import type { InvoiceDraft, Seen } from './invoice-draft.ts';

/** The invoices that follow from what happened in the window, as known at the end of `asOf`: never one without its event. */
export function invoiceDrafts(whole: Agreement, { asOf, window }: Seen): readonly InvoiceDraft[] {
  if (whole.kind === 'template') return [];
  const situation = situationOf(whole, window, asOf);
  const { agreement } = situation;
  return [
    ...clausesOf(agreement, 'paymentPerEvent').flatMap((clause) =>
      draftsAfterRounds(agreement, clause, { asOf, window }),
    ),
    ...clausesOf(agreement, 'paymentByCalendar').flatMap((clause) => draftsByCalendar(clause, situation)),
    ...clausesOf(agreement, 'paymentByInstalments').flatMap((clause) => draftsOnStatedDays(clause, situation)),
  ].toSorted((one, other) => compareDays(eventDay(one), eventDay(other)));
}

/** The day of the round, the stated day, or the last day of the period. */
function eventDay({ event }: InvoiceDraft): Day {
  return event.of === 'period' ? event.until : event.on;
}
