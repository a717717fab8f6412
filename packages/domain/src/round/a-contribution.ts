import { type AgreementFacts, anAgreement } from '../agreement/an-agreement.ts';
import { asKnownOn, clauseOf } from '../agreement/index.ts';
import { day } from '../calendar/index.ts';
import { aClause, aTerm } from '../clause/a-clause.ts';
import { contributionDue } from './contribution.ts';
import { roundsHeld } from './round.ts';

export type Events = NonNullable<AgreementFacts['events']>;

export type PerEvent = NonNullable<Parameters<typeof aClause<'paymentPerEvent'>>[1]>;

export const sek = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

export function held(atStart: number | null, atEnd: number | null, on = '2019-03-04'): Events[number] {
  return {
    kind: 'roundHeld',
    on,
    by: 'organisation',
    key: 'spring',
    clause: 'payment-per-event',
    venue: null,
    atStart,
    atEnd,
    charged: null,
  };
}

export function accepted(subject: string, by = 'municipality', on = '2019-03-06'): Events[number] {
  return { kind: 'accepted', on, by, subject };
}

export function due(payment: PerEvent, events: Events) {
  const agreement = asKnownOn(
    anAgreement({
      clauses: [aTerm('2018-01-01', '2020-12-31'), aClause('paymentPerEvent', payment, { ruleIds: ['S3.20'] })],
      events,
    }),
    day('2019-06-01'),
  );
  const clause = clauseOf(agreement, 'paymentPerEvent');
  const [round] = clause ? roundsHeld(agreement, clause) : [];
  if (!clause || !round) throw new Error('no round is recorded');
  return contributionDue(agreement, clause, round);
}

export function inShort(answer: ReturnType<typeof due>): string | number {
  if (!answer.known) return answer.missing.code;
  return answer.value.amount?.amountMinor ?? answer.value.reason?.code ?? '';
}

export const round = accepted('roundHeld/spring');
