import { type Day, isBefore, type Span } from '../calendar/index.ts';
import type { Answer, Because } from '../explanation/index.ts';
import type { Money } from '../money/index.ts';
import type { HoldingReason } from '../round/index.ts';

/** What an invoice follows from: a round, a period of the calendar, or a stated day. */
type InvoiceEvent =
  | { readonly of: 'round'; readonly round: string; readonly on: Day; readonly venue: string | null }
  | { readonly of: 'period'; readonly from: Day; readonly until: Day }
  | { readonly of: 'day'; readonly on: Day };

/** An invoice as a consequence: its draft, or why nothing is due, or what is missing to say. */
export interface InvoiceDraft {
  readonly key: string;
  readonly clause: string;
  readonly payer: string;
  readonly payee: string;
  readonly event: InvoiceEvent;
  readonly state: 'draft' | 'notYet' | 'nothingDue' | 'undetermined';
  /** Null where nothing is due. */
  readonly amount: Answer<Money> | null;
  readonly nothing: HoldingReason | null;
  /** The day from which it may be sent. */
  readonly sendOn: Answer<Day>;
  readonly because: Because;
}

/** The days looked at, and the day whose knowledge counts. */
export interface Seen {
  readonly window: Span;
  readonly asOf: Day;
}

/** A draft stands only when its amount and its day are known and the day has come. */
export function draftState(amount: Answer<Money>, sendOn: Answer<Day>, asOf: Day): InvoiceDraft['state'] {
  if (!amount.known || !sendOn.known) return 'undetermined';
  return isBefore(asOf, sendOn.value) ? 'notYet' : 'draft';
}
