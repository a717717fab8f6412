import { describe, expect, it } from 'vitest';
import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { keepRecord } from '../gate/index.ts';
import { recordSchema, type WrittenRecord } from '../record/index.ts';

const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const free = { participantPrice: sek(0), venues: ['North'] };
const held: WrittenRecord<'roundHeld'> = {
  kind: 'roundHeld',
  on: '2019-03-04',
  by: 'organisation',
  key: 'spring',
  clause: 'payment-per-event',
  venue: 'North',
  atStart: 12,
  atEnd: null,
  charged: null,
};
const missed = {
  kind: 'roundNotHeld',
  on: '2019-03-04',
  by: 'organisation',
  key: 'spring',
  clause: 'payment-per-event',
  reason: 'Snow',
} as const;
const amount = {
  kind: 'roundAmountChosen',
  on: '2019-03-05',
  by: 'organisation',
  key: 'low',
  round: 'spring',
  amount: sek(6_500_00),
  reason: 'Usual',
} as const;
const figures = {
  kind: 'indexEntered',
  on: '2019-03-05',
  by: 'organisation',
  key: 'i',
  clause: 'payment-per-event',
  year: 2019,
  base: '1',
  figure: '2',
  source: 'Yearbook',
} as const;
const regulation = { index: { en: 'the index' }, firstYear: 2020 };

type Payment = Parameters<typeof aClause<'paymentPerEvent'>>[1];

function refusal(record: WrittenRecord, payment: Payment = {}, events: NonNullable<AgreementFacts['events']> = []) {
  const byCalendar = aClause('paymentByCalendar', { yearly: sek(100_00) });
  const clauses = [aTerm('2018-01-01', '2020-12-31'), aClause('paymentPerEvent', payment), byCalendar];
  const kept = keepRecord(anAgreement({ clauses, events }), recordSchema.parse(record), day('2021-06-01'));
  return kept.accepted ? null : kept.refusal;
}

describe('S3.13, S3.17, S3.21, S3.29 what stands in the way of a round', () => {
  it.each([
    { record: held, payment: free, refused: null, because: 'a free round at its venue' },
    {
      record: { ...held, clause: 'other' },
      refused: { code: 'noPaymentForRounds', clause: 'other' },
      because: 'no such clause',
    },
    {
      record: { ...missed, clause: 'other' },
      refused: { code: 'noPaymentForRounds', clause: 'other' },
      because: 'none either',
    },
    {
      record: { ...held, on: '2017-12-31' },
      refused: { code: 'roundOutsideTerm', day: day('2017-12-31') },
      because: 'before the term',
    },
    {
      record: { ...held, on: '2021-01-01' },
      refused: { code: 'roundOutsideTerm', day: day('2021-01-01') },
      because: 'after it',
    },
    { record: { ...held, on: '2020-12-31' }, refused: null, because: 'on its last day' },
    {
      record: held,
      payment: { venues: ['South', 'North'] },
      refused: null,
      because: 'at one of two venues',
    },
    {
      record: { ...held, venue: 'East' },
      payment: free,
      refused: { code: 'unknownVenue', venues: ['North'] },
      because: 'not a venue of the agreement',
    },
    {
      record: { ...held, venue: null },
      payment: free,
      refused: { code: 'unknownVenue', venues: ['North'] },
      because: 'no venue named',
    },
    { record: { ...held, venue: 'East' }, refused: null, because: 'the agreement names no venues' },
    { record: { ...held, atStart: null, atEnd: 12 }, refused: null, because: 'counted at the end only' },
    { record: held, events: [{ ...held, key: 'autumn' }], refused: null, because: 'a second round, by its own key' },
    { record: { ...held, atStart: null }, refused: { code: 'nobodyCounted' }, because: 'nobody counted' },
    {
      record: { ...held, charged: sek(50_00) },
      payment: free,
      refused: { code: 'chargedThoughFree' },
      because: 'S3.13: free',
    },
    {
      record: { ...held, charged: sek(50_00) },
      payment: { participantPrice: sek(60_00) },
      refused: { code: 'chargedOtherPrice', amount: sek(60_00) },
      because: 'another price',
    },
    {
      record: { ...held, charged: sek(60_00) },
      payment: { participantPrice: sek(60_00) },
      refused: null,
      because: 'the agreed price',
    },
    { record: { ...held, charged: sek(60_00) }, refused: null, because: 'no price agreed' },
    { record: missed, refused: null, because: 'not held, with the reason' },
    { record: missed, events: [held], refused: { code: 'roundKeyTaken', key: 'spring' }, because: 'held and not held' },
    { record: held, events: [missed], refused: { code: 'roundKeyTaken', key: 'spring' }, because: 'not held and held' },
    { record: amount, refused: { code: 'roundNotRecorded', round: 'spring' }, because: 'an amount for no round' },
    {
      record: amount,
      events: [held],
      refused: { code: 'onlyOneAmount', amount: sek(6_500_00) },
      because: 'nothing to choose',
    },
    {
      record: amount,
      events: [held],
      payment: { amounts: [sek(7_00), sek(8_00)] },
      refused: { code: 'amountNotAgreed', amounts: [sek(7_00), sek(8_00)] },
      because: 'an amount of nobody',
    },
    {
      record: amount,
      events: [{ ...held, key: 'autumn' }],
      payment: { amounts: [sek(6_500_00), sek(8_00)] },
      refused: { code: 'roundNotRecorded', round: 'spring' },
      because: 'an amount for a round that nobody recorded, beside one that is',
    },
    {
      record: { ...amount, amount: { amountMinor: 6_500_00, currency: 'NOK' } },
      events: [held],
      payment: { amounts: [sek(6_500_00), sek(8_00)] },
      refused: { code: 'amountNotAgreed', amounts: [sek(6_500_00), sek(8_00)] },
      because: 'as many, but not in its currency',
    },
    {
      record: amount,
      events: [held],
      payment: { amounts: [sek(6_500_00), sek(8_00)] },
      refused: null,
      because: 'one of the two',
    },
    { record: figures, refused: { code: 'noIndexAgreed', clause: 'payment-per-event' }, because: 'no index agreed' },
    {
      record: figures,
      payment: { regulation },
      refused: { code: 'indexBeginsLater', year: 2020 },
      because: 'a year too early',
    },
    { record: { ...figures, year: 2020 }, payment: { regulation }, refused: null, because: 'the first year' },
    {
      record: { ...figures, clause: 'payment-by-calendar' },
      refused: { code: 'noIndexAgreed', clause: 'payment-by-calendar' },
      because: 'an amount by the calendar that follows no index',
    },
    {
      record: { ...figures, clause: 'payment-by-instalments' },
      refused: { code: 'noIndexAgreed', clause: 'payment-by-instalments' },
      because: 'no such clause',
    },
    {
      record: { ...figures, clause: 'term' },
      payment: { regulation },
      refused: { code: 'noIndexAgreed', clause: 'term' },
      because: 'a clause without an amount',
    },
  ] as const)('$because', ({ record, refused, ...rest }) => {
    const payment = 'payment' in rest ? (rest.payment as Payment) : {};
    expect(refusal(record, payment, 'events' in rest ? [...rest.events] : [])).toEqual(refused);
  });
});

it('takes the figures of an amount by the calendar, from the year it follows them', () => {
  const byCalendar = aClause('paymentByCalendar', { yearly: sek(100_00), regulation });
  const agreement = anAgreement({ clauses: [aTerm('2018-01-01', '2020-12-31'), byCalendar] });
  const entered = [2019, 2020].map((year) =>
    keepRecord(agreement, recordSchema.parse({ ...figures, clause: 'payment-by-calendar', year }), day('2021-06-01')),
  );
  expect(entered.map((kept) => (kept.accepted ? null : kept.refusal))).toEqual([
    { code: 'indexBeginsLater', year: 2020 },
    null,
  ]);
});
