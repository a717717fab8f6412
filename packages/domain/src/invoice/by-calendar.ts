import { type ClauseOf, datedParts } from '../clause/index.ts';
import { contains } from '../calendar/index.ts';
import { explain } from '../explanation/index.ts';
import { instalmentsWithin, type Situation } from '../ledger/index.ts';
import { draftState, type InvoiceDraft } from './invoice-draft.ts';

/** S4.35, S4.36: one draft for each instalment that the payee invoices, on its day and not before. */
export function draftsByCalendar(clause: ClauseOf<'paymentByCalendar'>, situation: Situation): readonly InvoiceDraft[] {
  const { payee, payeeInvoices, payer } = clause.parameters;
  if (!payeeInvoices) return [];
  return instalmentsWithin(clause, situation).map(({ amount, dueOn, name, period }) => ({
    key: `${clause.id}/${name}`,
    clause: clause.id,
    payer,
    payee,
    event: { of: 'period', ...period },
    state: draftState(amount, dueOn, situation.asOf),
    amount,
    nothing: null,
    sendOn: dueOn,
    because: amount.because,
  }));
}

/** One draft for each listed instalment, on its stated day and not before. */
export function draftsOnStatedDays(
  clause: ClauseOf<'paymentByInstalments'>,
  { asOf, window }: Situation,
): readonly InvoiceDraft[] {
  const { parts, payee, payeeInvoices, payer, total } = clause.parameters;
  if (!payeeInvoices) return [];
  return datedParts(total, parts).flatMap(({ amount: each, due: on }, index): readonly InvoiceDraft[] => {
    if (!contains(window, on)) return [];
    const amount = explain(each, clause, [
      { code: 'totalStated', amount: total },
      { code: 'listedPart', number: index + 1, of: parts.list.length, amount: each },
    ]);
    const sendOn = explain(on, clause, [{ code: 'stated', day: on }]);
    return [
      {
        key: `${clause.id}/${index + 1}`,
        clause: clause.id,
        payer,
        payee,
        event: { of: 'day', on },
        state: draftState(amount, sendOn, asOf),
        amount,
        nothing: null,
        sendOn,
        because: amount.because,
      },
    ];
  });
}
