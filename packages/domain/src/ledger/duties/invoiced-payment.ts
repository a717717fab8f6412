import type { ClauseOf } from '../../clause/index.ts';
import { eachTime, type Obligation } from '../draft.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Situation } from '../situation.ts';

type PaidInParts = ClauseOf<'paymentByCalendar'> | ClauseOf<'paymentByInstalments'>;
type Told = Pick<Obligation, 'when' | 'deed'>;

interface InvoicedPayment extends Required<Pick<Obligation, 'amount'>> {
  readonly payment: Told;
  readonly invoice: Told;
}

/** S4.35, S4.36: an instalment, and before it its invoice where the payee sends one. */
export function invoicedPayment(
  clause: PaidInParts,
  situation: Situation,
  { amount, invoice, payment }: InvoicedPayment,
): readonly LedgerDraft[] {
  const { payee, payeeInvoices, payer } = clause.parameters;
  const obligations: readonly Obligation[] = [
    ...(payeeInvoices ? [{ what: 'invoice', ...invoice, who: [payee], toWhom: [payer], amount }] : []),
    { what: 'instalment', ...payment, who: [payer], toWhom: [payee], amount },
  ];
  return obligations.flatMap((obligation) => eachTime(clause, situation, obligation));
}
