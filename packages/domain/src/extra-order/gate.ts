import { agreementCurrency, type Agreement, partyByKey } from '../agreement/index.ts';
import type { RecordOf } from '../record/index.ts';
import { extraOrderSource } from './extra-order.ts';

export type ExtraOrderRefusal =
  | { readonly code: 'noExtraOrdersAgreed' }
  | { readonly code: 'unknownPayerOrPayee' }
  | { readonly code: 'payerIsPayee' }
  | { readonly code: 'otherCurrency'; readonly currency: string };

/** S0.53: between two parties, in the agreement's one currency, where the agreement allows it at all. */
export function extraOrderGate(
  agreement: Agreement,
  { amount, payee, payer }: RecordOf<'extraOrderPlaced'>,
): ExtraOrderRefusal | null {
  if (!extraOrderSource(agreement)) return { code: 'noExtraOrdersAgreed' };
  if (!partyByKey(agreement, payer) || !partyByKey(agreement, payee)) return { code: 'unknownPayerOrPayee' };
  if (payer === payee) return { code: 'payerIsPayee' };
  const currency = agreementCurrency(agreement);
  return currency && currency !== amount.currency ? { code: 'otherCurrency', currency } : null;
}
