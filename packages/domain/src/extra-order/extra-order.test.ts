import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';
import { extraOrders } from './extra-order.ts';

type Events = NonNullable<AgreementFacts['events']>;

const funding = aClause(
  'funding',
  {
    items: [
      { key: 'frame', payer: 'organisation', words: { en: 'services within the frame' } },
      { key: 'extra', payer: 'by-agreement', words: { en: 'services beyond the frame' } },
    ],
  },
  { ruleIds: ['S0.53'] },
);
const withinTheFrame = aClause('funding', {
  items: [{ key: 'frame', payer: 'organisation', words: { en: 'services within the frame' } }],
});
const order: WrittenRecord<'extraOrderPlaced'> = {
  kind: 'extraOrderPlaced',
  on: '2026-03-01',
  by: 'municipality',
  key: 'talk',
  payer: 'municipality',
  payee: 'organisation',
  what: 'A talk for parents',
  amount: { amountMinor: 9_000_00, currency: 'DKK' },
};
const accepted = (by: string): Events[number] => ({
  kind: 'accepted',
  on: '2026-03-05',
  by,
  subject: 'extraOrderPlaced/talk',
});

function ordered(events: Events) {
  const agreement = anAgreement({ parties: ['municipality', 'organisation', 'third'], clauses: [funding], events });
  return extraOrders(agreement).map(({ accepted: said, counts, waitsFor }) => ({
    said,
    waitsFor,
    counts: counts.known ? counts.value.toString() : counts.missing.code,
  }));
}

describe('S0.53 an extra order counts only with two acceptances', () => {
  it.each([
    {
      events: [order],
      is: { said: ['municipality'], waitsFor: ['organisation'], counts: 'awaitsAcceptance' },
      because: 'the payer alone',
    },
    {
      events: [order, accepted('organisation')],
      is: { said: ['municipality', 'organisation'], waitsFor: [], counts: '2026-03-05' },
      because: 'both',
    },
    {
      events: [order, accepted('third')],
      is: { said: ['municipality'], waitsFor: ['organisation'], counts: 'awaitsAcceptance' },
      because: 'a third party is no side of it',
    },
    {
      events: [{ ...order, by: 'third' }, accepted('organisation')],
      is: { said: ['organisation'], waitsFor: ['municipality'], counts: 'awaitsAcceptance' },
      because: 'placed by a third party',
    },
  ] as const)('$because', ({ events, is }) => {
    expect(ordered([...events])).toEqual([is]);
  });

  it('tells all of an order, and by which clause it counts', () => {
    const parties = ['municipality', 'organisation', 'third'];
    const orders = (events: Events) => extraOrders(anAgreement({ parties, clauses: [funding], events }));
    const facts = {
      key: 'talk',
      what: 'A talk for parents',
      amount: { amountMinor: 9_000_00, currency: 'DKK' },
      payer: 'municipality',
      payee: 'organisation',
      by: 'municipality',
      orderedOn: day('2026-03-01'),
    };
    const because = { rules: ['S0.53'], clause: 'funding' };
    const steps = [{ code: 'acceptedByBoth', day: day('2026-03-05') }];
    expect([...orders([order]), ...orders([order, accepted('organisation')])]).toEqual([
      {
        ...facts,
        accepted: ['municipality'],
        waitsFor: ['organisation'],
        counts: {
          known: false,
          missing: { code: 'awaitsAcceptance', what: 'order' },
          because: { ...because, steps: [] },
        },
      },
      {
        ...facts,
        accepted: ['municipality', 'organisation'],
        waitsFor: [],
        counts: { known: true, value: day('2026-03-05'), because: { ...because, steps } },
      },
    ]);
  });

  it.each([
    { record: order, clauses: [funding], refused: null, because: 'agreed, between two parties' },
    { record: order, clauses: [], refused: { code: 'noExtraOrdersAgreed' }, because: 'the agreement is silent on it' },
    {
      record: order,
      clauses: [withinTheFrame],
      refused: { code: 'noExtraOrdersAgreed' },
      because: 'what is paid for is all within the frame',
    },
    {
      record: order,
      clauses: [funding, aClause('paymentByCalendar')],
      refused: null,
      because: 'in the currency of the agreement',
    },
    {
      record: { ...order, payee: 'nobody' },
      clauses: [funding],
      refused: { code: 'unknownPayerOrPayee' },
      because: 'a stranger',
    },
    {
      record: { ...order, payee: 'municipality' },
      clauses: [funding],
      refused: { code: 'payerIsPayee' },
      because: 'paying oneself',
    },
    {
      record: { ...order, amount: { amountMinor: 1, currency: 'SEK' } },
      clauses: [funding, aClause('paymentByCalendar')],
      refused: { code: 'otherCurrency', currency: 'DKK' },
      because: 'DKK and SEK never meet',
    },
    {
      record: { ...order, amount: { amountMinor: 0, currency: 'SEK' } },
      clauses: [funding],
      refused: null,
      because: 'S0.43: free, where no currency is stated yet',
    },
  ] as const)('$because', ({ clauses, record, refused }) => {
    const kept = keepRecord(anAgreement({ clauses: [...clauses] }), recordSchema.parse(record), day('2026-06-01'));
    expect(kept.accepted ? null : kept.refusal).toEqual(refused);
  });
});
