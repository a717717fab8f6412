import { describe, expect, it } from 'vitest';
import { aClause } from '../clause/a-clause.ts';
import { anAgreement } from './an-agreement.ts';
import { agreementCurrency, currencyPlaces } from './currency.ts';

const perRound = aClause('paymentPerEvent', { amounts: [{ amountMinor: 6_500_00, currency: 'SEK' }] });

describe('the amounts of an agreement', () => {
  it('stand in clauses, in lists and in records, each at its place', () => {
    const order = {
      kind: 'extraOrderPlaced',
      on: '2026-01-05',
      by: 'municipality',
      key: 'extra',
      payer: 'municipality',
      payee: 'organisation',
      what: 'A course more.',
      amount: { amountMinor: 900_00, currency: 'SEK' },
    } as const;
    expect(currencyPlaces(anAgreement({ clauses: [perRound], events: [order] }))).toEqual([
      { path: 'clauses[1].parameters.amounts[0].currency', currency: 'SEK' },
      { path: 'events[0].amount.currency', currency: 'SEK' },
    ]);
  });

  it.each([
    { clauses: [aClause('paymentByCalendar')], currency: 'DKK', because: 'its payment is in kroner of Denmark' },
    { clauses: [perRound], currency: 'SEK', because: 'its payment is in kronor of Sweden' },
    { clauses: [], currency: undefined, because: 'it states no amount' },
  ])('are in $currency: $because', ({ clauses, currency }) => {
    expect(agreementCurrency(anAgreement({ clauses }))).toBe(currency);
  });
});
