import { type ClauseOf, partAmounts } from '../../clause/index.ts';
import { explain } from '../../explanation/index.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Situation } from '../situation.ts';
import { invoicedPayment } from './invoiced-payment.ts';

/** Each listed instalment on its day, and the invoice for it by the same day where the payee sends one. */
export function listedPaymentDuties(
  clause: ClauseOf<'paymentByInstalments'>,
  situation: Situation,
): readonly LedgerDraft[] {
  const { parts, total } = clause.parameters;
  const { starts } = situation;
  const amounts = partAmounts(total, parts);
  return amounts.flatMap((each, index) => {
    const { due } = parts.list[index] as (typeof parts.list)[number];
    const place = { number: index + 1, of: amounts.length };
    const time = {
      name: `${place.number}`,
      opensOn: starts.known ? starts.value : null,
      dueOn: explain(due, clause, [{ code: 'stated', day: due }]),
      period: null,
    };
    const amount = explain(each, clause, [
      { code: 'totalStated', amount: total },
      { code: 'listedPart', ...place, amount: each },
    ]);
    return invoicedPayment(clause, situation, {
      amount,
      payment: { when: [time], deed: { code: 'payPart', ...place } },
      invoice: { when: [time], deed: { code: 'sendInvoiceForPart', ...place } },
    });
  });
}
