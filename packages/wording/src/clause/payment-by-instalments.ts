import { type InstalmentPartsPhrases, partsLines } from './instalment-parts.ts';
import { nothingElse, type Teller } from './teller.ts';

export interface PaymentByInstalmentsPhrases extends InstalmentPartsPhrases {
  readonly paysInAll: (payer: string, payee: string, total: string) => string;
  readonly invoices: (payee: string) => string;
  readonly noInvoice: string;
}

export const paymentByInstalments: Teller<'paymentByInstalments', PaymentByInstalmentsPhrases> = (
  { parts, payee, payeeInvoices, payer, total, what: _what, ...rest },
  say,
  { day, money, nameOf },
) => {
  nothingElse(rest);
  return [
    say.paysInAll(nameOf(payer), nameOf(payee), money(total)),
    partsLines(parts, say, { due: day, money }),
    payeeInvoices ? say.invoices(nameOf(payee)) : say.noInvoice,
  ];
};
