import { describe, expect, it } from 'vitest';
import { anAgreement } from '../../agreement/an-agreement.ts';
import { day } from '../../calendar/index.ts';
import { aClause, type ClauseInput } from '../../clause/a-clause.ts';
import type { LedgerEntry } from '../entry.ts';
import { ledgerOf } from '../ledger.ts';
import { both, follows, words } from './a-told-ledger.ts';

describe('what follows from a clause on money', () => {
  it.each([
    {
      rule: 'S4.36',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 2 }),
      follow: [
        'payment-by-calendar/invoice/2026-1: duty sendInvoice by organisation to municipality, 2026-06-30',
        'payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-06-30',
        'payment-by-calendar/invoice/2026-2: duty sendInvoice by organisation to municipality, 2026-12-31',
        'payment-by-calendar/instalment/2026-2: duty payInstalment by municipality to organisation, 2026-12-31',
      ],
      because: 'invoice and payment',
    },
    {
      rule: 'S4.36',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 1, timing: 'advance' }),
      follow: [
        'payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-01-01',
        'payment-by-calendar/invoice/2026-1: duty sendInvoice by organisation to municipality, 2026-01-01',
      ],
      because: 'in advance the invoice does not come after the payment',
    },
    {
      rule: 'S4.35',
      clause: aClause('paymentByCalendar', { instalmentsPerYear: 1, payeeInvoices: false }),
      follow: ['payment-by-calendar/instalment/2026-1: duty payInstalment by municipality to organisation, 2026-12-31'],
      because: 'no invoice where none is sent',
    },
    {
      rule: 'S3.19 to S3.29',
      clause: aClause('paymentPerEvent', {
        perYear: { from: 3, to: 4 },
        inTotal: { from: 9, to: 12 },
        invoicing: ['afterEachEvent', 'yearly'],
        alsoPaidByPayer: [
          { key: 'childcare', words, about: { amountMinor: 7_000_00, currency: 'SEK' } },
          { key: 'food', words, about: null },
        ],
      }),
      follow: [
        'payment-per-event/invoice-year/2026: duty sendInvoice by organisation to municipality, 2026-12-31',
        `payment-per-event/rounds/2026: duty offerRounds by ${both}, 2026-12-31`,
        `payment-per-event/rounds-in-total/term: duty offerRoundsInTotal by ${both}, 2033-06-30`,
        'payment-per-event/also-childcare/held-round: duty payFor by municipality, onEvent',
        'payment-per-event/also-food/held-round: duty payFor by municipality, onEvent',
        'payment-per-event/invoice-round/held-round: duty sendInvoiceForRound by organisation to municipality, onEvent',
        'payment-per-event/payment/held-round: duty payPerRound by municipality to organisation, onEvent',
      ],
      because: 'both rhythms are written, so both are shown',
    },
    {
      rule: 'S2.07',
      clause: aClause('appropriation'),
      follow: [
        'appropriation/appropriation/2026: right spendAppropriation by municipality to municipality, 2026-12-31',
      ],
      because: 'the money of a year is there in it',
    },
    {
      rule: 'S2.07',
      clause: aClause('appropriation', { fromYear: 2027, untilYear: 2028 }),
      follow: [],
      because: 'not in this year',
    },
    {
      rule: 'S0.51 to S0.54, S4.20',
      clause: aClause('funding', {
        items: [
          { key: 'time', payer: 'municipality', words },
          { key: 'project', payer: 'funder', words },
          { key: 'more', payer: 'by-agreement', words },
        ],
        budget: { preparedBy: 'organisation', approvedBy: 'municipality' },
      }),
      follow: [
        'funding/budget-approved/2026: duty approveBudget by municipality, noDeadline',
        'funding/budget-prepared/2026: duty prepareBudget by organisation to municipality, noDeadline',
        'funding/time/always: duty payFor by municipality, continuous',
      ],
      because: 'a funder outside the agreement owes nothing under it',
    },
    {
      rule: 'S0.51',
      clause: aClause('funding', { items: [{ key: 'time', payer: 'municipality', words }] }),
      follow: ['funding/time/always: duty payFor by municipality, continuous'],
      because: 'no budget is spoken of',
    },
  ])('$rule $clause.family: $because', ({ clause, follow }) => {
    const found = follows(clause);
    expect(new Set(found)).toEqual(new Set(follow));
    expect(found).toHaveLength(follow.length);
  });
});

describe('amounts that come with a round', () => {
  const ledger = (clause: ClauseInput) =>
    ledgerOf(
      anAgreement({ clauses: [clause] }),
      { from: day('2026-01-01'), until: day('2026-12-31') },
      day('2026-03-31'),
    );
  const low = { amountMinor: 6_500_00, currency: 'SEK' } as const;
  const high = { amountMinor: 10_000_00, currency: 'SEK' } as const;

  it.each([
    { amounts: [low], criterion: null, amount: low, because: 'one amount is the amount' },
    {
      amounts: [low, high],
      criterion: null,
      amount: { code: 'amountCriterionUnstated', amounts: [low, high] },
      because: 'S3.21: no criterion chooses',
    },
    {
      amounts: [low, high],
      criterion: words,
      amount: { code: 'amountByCriterion', criterion: words, amounts: [low, high] },
      because: 'people apply the criterion',
    },
  ])('$because', ({ amount, amounts, criterion }) => {
    const payment = ledger(aClause('paymentPerEvent', { amounts, criterion })).find(
      ({ deed }) => deed.code === 'payPerRound',
    );
    expect(paid(payment)).toEqual(amount);
  });

  function paid(entry: LedgerEntry | undefined) {
    const amount = entry?.amount;
    if (!amount) return null;
    return amount.known ? amount.value : amount.missing;
  }

  it('S3.23 about SEK 7,000 is no exact amount', () => {
    const about = { amountMinor: 7_000_00, currency: 'SEK' } as const;
    const clause = aClause('paymentPerEvent', { alsoPaidByPayer: [{ key: 'childcare', words, about }] });
    const childcare = ledger(clause).find(({ deed }) => deed.code === 'payFor');
    expect(paid(childcare)).toEqual({
      code: 'amountApproximate',
      about,
    });
  });

  it('S3.23 what is paid besides has no amount where none is said', () => {
    const clause = aClause('paymentPerEvent', { alsoPaidByPayer: [{ key: 'food', words, about: null }] });
    expect(paid(ledger(clause).find(({ deed }) => deed.code === 'payFor'))).toBeNull();
  });
});
