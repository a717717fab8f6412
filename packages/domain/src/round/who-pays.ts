import type { Agreement } from '../agreement/index.ts';
import type { Clause } from '../clause/index.ts';
import type { Words } from '../words.ts';

/** S0.50 to S0.54, S3.23, S3.24: one thing that is paid for; a payer is a party's key, `funder` or `by-agreement`. */
export interface PaidFor {
  readonly clause: string;
  readonly what: Words;
  readonly payer: string;
  /** Null where the payer keeps it within its own house, or nobody is named. */
  readonly payee: string | null;
  readonly flow: 'externalInvoice' | 'internalCharge' | 'own' | 'unstated';
}

/** S0.51, S3.23, S3.24, S4.20: who pays for what, clause by clause; an internal charge is never an invoice from the other party. */
export function whoPays(agreement: Agreement): readonly PaidFor[] {
  return agreement.clauses.flatMap((clause) => paidFor(clause).map((paid) => ({ clause: clause.id, ...paid })));
}

function paidFor(clause: Clause): readonly Omit<PaidFor, 'clause'>[] {
  switch (clause.family) {
    case 'funding':
      return clause.parameters.items.map(({ payer, words }) => ({
        what: words,
        payer,
        payee: null,
        flow: payer === 'by-agreement' ? 'unstated' : 'own',
      }));
    case 'paymentByCalendar':
    case 'paymentByInstalments': {
      const { payee, payeeInvoices, payer } = clause.parameters;
      return [{ what: clause.heading, payer, payee, flow: payeeInvoices ? 'externalInvoice' : 'unstated' }];
    }
    case 'paymentPerEvent': {
      const { alsoPaidByPayer, payee, payer } = clause.parameters;
      return [
        { what: clause.heading, payer, payee, flow: 'externalInvoice' },
        ...alsoPaidByPayer.map(({ flow, words }) => ({ what: words, payer, payee: null, flow })),
      ];
    }
    default:
      return [];
  }
}
