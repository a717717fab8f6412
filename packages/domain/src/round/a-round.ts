import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { clauseOf } from '../agreement/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';

export type Events = NonNullable<AgreementFacts['events']>;
export type PerEvent = NonNullable<Parameters<typeof aClause<'paymentPerEvent'>>[1]>;

export const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
/** S3.23 to S3.25. */
export const besides = {
  key: 'childcare',
  words: { en: 'childcare and refreshments' },
  about: sek(7_000_00),
  flow: 'internalCharge',
} as const;
/** Three to four rounds a year, nine to twelve in all, at one of two amounts. */
export const beloved: PerEvent = {
  amounts: [sek(10_000_00), sek(6_500_00)],
  perYear: { from: 3, to: 4 },
  inTotal: { from: 9, to: 12 },
  venues: ['North', 'South'],
  alsoPaidByPayer: [besides],
};

/** A round that both parties say was held. */
export function roundOn(on: string, participants = 14, venue = 'North'): Events {
  const key = `round-${on}${participants === 14 ? '' : `-${participants}`}`;
  const [clause, by] = ['payment-per-event', 'organisation'];
  return [
    { kind: 'roundHeld', on, by, key, clause, venue, atStart: participants, atEnd: participants, charged: null },
    { kind: 'accepted', on, by: 'municipality', subject: `roundHeld/${key}` },
  ];
}

export function agreed(
  payment: PerEvent,
  { events = [], until = '2020-12-31' }: { events?: Events; until?: string | null } = {},
) {
  const agreement = anAgreement({
    recordsSince: '2018-01-01',
    clauses: [aTerm('2018-01-01', until), aClause('paymentPerEvent', payment)],
    events,
  });
  const clause = clauseOf(agreement, 'paymentPerEvent');
  if (!clause) throw new Error('the agreement pays for no rounds');
  return { agreement, clause };
}
