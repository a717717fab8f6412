import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { invoiceDrafts } from './invoice-drafts.ts';

export type Events = NonNullable<AgreementFacts['events']>;
export type Event = Events[number];

export const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
export const courses = aClause('paymentPerEvent', { amounts: [sek(6_500_00), sek(10_000_00)] });
export const held = (key: string, on: string, participants = 14): Event => ({
  kind: 'roundHeld',
  on,
  by: 'organisation',
  key,
  clause: 'payment-per-event',
  venue: null,
  atStart: participants,
  atEnd: participants,
  charged: null,
});
export const accepted = (subject: string, by = 'municipality', on = '2019-04-01'): Event => ({
  kind: 'accepted',
  on,
  by,
  subject,
});
export const chosen = (round: string): Event => ({
  kind: 'roundAmountChosen',
  on: '2019-04-01',
  by: 'municipality',
  key: round,
  round,
  amount: sek(6_500_00),
  reason: 'Known material.',
});

/** The drafts of the year in which they are asked for. */
export function drafts(clauses: AgreementFacts['clauses'], events: Events, asOf: string) {
  const { year } = day(asOf);
  const agreement = anAgreement({ clauses: [aTerm('2018-01-01', '2030-12-31'), ...(clauses ?? [])], events });
  return invoiceDrafts(agreement, {
    window: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
    asOf: day(asOf),
  });
}

export function told(...facts: Parameters<typeof drafts>): readonly string[] {
  return drafts(...facts).map(({ amount, key, nothing, sendOn, state }) => {
    const due = amount?.known ? amount.value.amountMinor : (amount?.missing.code ?? nothing?.code);
    return `${key} ${state} ${due} ${sendOn.known ? sendOn.value : sendOn.missing.code}`;
  });
}

export const missed = (key: string, on: string): Event => ({
  ...{ kind: 'roundNotHeld', on, by: 'organisation', key, clause: 'payment-per-event', reason: 'Snow' },
});
export const one = aClause('paymentPerEvent', { amounts: [sek(6_500_00)] });
export const listed = aClause('paymentByInstalments', {
  total: sek(100_00),
  parts: {
    of: 'amounts',
    list: [
      { due: '2019-03-01', amount: sek(40_00) },
      { due: '2019-09-01', amount: sek(60_00) },
    ],
  },
});
export const fromCourses = { rules: [], clause: 'payment-per-event' };

export const spring = held('spring', '2019-03-04');
export const both = [
  spring,
  accepted('roundHeld/spring'),
  chosen('spring'),
  accepted('roundAmountChosen/spring', 'organisation'),
];
