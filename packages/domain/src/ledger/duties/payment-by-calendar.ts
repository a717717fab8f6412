import { isBefore } from '../../calendar/index.ts';
import type { ClauseOf } from '../../clause/index.ts';
import { explain } from '../../explanation/index.ts';
import type { LedgerDraft } from '../entry.ts';
import type { Occurrence } from '../occurrence.ts';
import { type Instalment, instalmentsWithin } from '../payment.ts';
import type { Situation } from '../situation.ts';
import { invoicedPayment } from './invoiced-payment.ts';

/** S4.35, S4.36: an invoice for each instalment where the payee sends one, and the instalment itself. */
export function calendarPaymentDuties(
  clause: ClauseOf<'paymentByCalendar'>,
  situation: Situation,
): readonly LedgerDraft[] {
  const { instalmentsPerYear: of, parts } = clause.parameters;
  const numbered = parts !== null || 12 % of > 0;
  return instalmentsWithin(clause, situation).flatMap((instalment) => {
    const { amount, dueOn, name, number, period } = instalment;
    return invoicedPayment(clause, situation, {
      amount,
      payment: {
        when: [{ name, opensOn: period.from, dueOn, period }],
        deed: numbered ? { code: 'payPart', number, of } : { code: 'payInstalment', ...period },
      },
      invoice: {
        when: [invoiceTime(clause, instalment)],
        deed: numbered ? { code: 'sendInvoiceForPart', number, of } : { code: 'sendInvoice', ...period },
      },
    });
  });
}

/** Within its period, and no later than the payment it asks for. */
function invoiceTime(clause: ClauseOf<'paymentByCalendar'>, { dueOn, name, period }: Instalment): Occurrence {
  const paidFirst = dueOn.known && isBefore(dueOn.value, period.until);
  const byPeriodEnd = explain(period.until, clause, [{ code: 'periodOf', every: 'instalment', ...period }]);
  return { name, opensOn: period.from, dueOn: paidFirst ? dueOn : byPeriodEnd, period };
}
