import { type InstalmentPartsPhrases, partsLines } from './instalment-parts.ts';
import { type RegulationPhrases, regulationLines } from './regulation.ts';
import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Parameters = WrittenParameters<'paymentByCalendar'>;

export interface PaymentByCalendarPhrases extends InstalmentPartsPhrases, RegulationPhrases {
  readonly pays: (payer: string, payee: string, yearly: string) => string;
  readonly from: (day: string) => string;
  readonly fromTheStart: string;
  readonly instalments: (count: number) => string;
  readonly split: Readonly<Record<Exclude<Parameters['split'], 'listed'>, string>>;
  readonly timing: Readonly<Record<Parameters['timing'], string>>;
  readonly noAdvance: string;
  readonly invoices: (payee: string) => string;
  readonly noInvoice: string;
}

export const paymentByCalendar: Teller<'paymentByCalendar', PaymentByCalendarPhrases> = (parameters, say, tools) => {
  const {
    from,
    instalmentsPerYear,
    noAdvance = false,
    parts = null,
    payee,
    payeeInvoices,
    payer,
    ...others
  } = parameters;
  const { regulation, split, timing, what: _what, yearly, ...rest } = others;
  nothingElse(rest);
  const { day, dayOfYear, money, nameOf } = tools;
  return [
    say.pays(nameOf(payer), nameOf(payee), money(yearly)),
    from === null ? say.fromTheStart : say.from(day(from)),
    say.instalments(instalmentsPerYear),
    split === 'listed' || (split === 'even' && instalmentsPerYear === 1) ? null : say.split[split],
    parts ? partsLines(parts, say, { due: dayOfYear, money }) : null,
    say.timing[timing],
    noAdvance ? say.noAdvance : null,
    ...regulationLines(regulation, say, tools),
    payeeInvoices ? say.invoices(nameOf(payee)) : say.noInvoice,
  ];
};
