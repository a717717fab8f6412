import { expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause } from '../clause/a-clause.ts';
import { beloved, sek } from './a-round.ts';
import { whoPays } from './who-pays.ts';

it('S0.51 to S0.53, S3.23, S3.24 who pays for what: an internal charge is no invoice of the other party', () => {
  const agreement = anAgreement({
    clauses: [
      aClause('paymentPerEvent', beloved),
      aClause('paymentByInstalments', {
        payeeInvoices: false,
        total: sek(3_00),
        parts: { of: 'shares', list: [{ due: '2020-05-01', share: 1 }] },
      }),
      aClause('paymentByCalendar', { yearly: sek(1_00) }),
      aClause('funding', {
        items: [
          { key: 'extra', payer: 'by-agreement', words: { en: 'extra services' } },
          { key: 'rooms', payer: 'municipality', words: { en: 'rooms' } },
        ],
      }),
    ],
  });
  expect(whoPays(agreement)).toEqual([
    {
      clause: 'payment-per-event',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'externalInvoice',
    },
    {
      clause: 'payment-per-event',
      what: { en: 'childcare and refreshments' },
      payer: 'municipality',
      payee: null,
      flow: 'internalCharge',
    },
    {
      clause: 'payment-by-instalments',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'unstated',
    },
    {
      clause: 'payment-by-calendar',
      what: { en: 'Text' },
      payer: 'municipality',
      payee: 'organisation',
      flow: 'externalInvoice',
    },
    { clause: 'funding', what: { en: 'extra services' }, payer: 'by-agreement', payee: null, flow: 'unstated' },
    { clause: 'funding', what: { en: 'rooms' }, payer: 'municipality', payee: null, flow: 'own' },
  ]);
});
