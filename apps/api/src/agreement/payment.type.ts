import { asKnownOn, clausesOf } from '@landsby/domain/agreement';
import type { ClauseOf } from '@landsby/domain/clause';
import { type FundedYear, type Instalment, instalmentsWithin, situationOf } from '@landsby/domain/ledger';
import { ClauseType } from '../clause/clause.type.ts';
import { DayAnswerType, MoneyAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { MoneyType } from '../explanation/money.type.ts';
import { builder } from '../schema/builder.ts';
import { PartyType } from './party.type.ts';
import { type PartOf, partOf, partyOfKey, type ShownAgreement } from './shown-agreement.ts';

type Span = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate };

type ShownPayment = { readonly clause: ClauseOf<'paymentByCalendar'>; readonly instalment: Instalment };

export function paymentsOf(
  of: ShownAgreement,
  window: Span,
  asOf: Temporal.PlainDate,
): readonly PartOf<ShownPayment>[] {
  const terms = asKnownOn(of.terms, asOf);
  const situation = situationOf(terms, window, asOf);
  return clausesOf(terms, 'paymentByCalendar').flatMap((clause) =>
    instalmentsWithin(clause, situation).map((instalment) => partOf(of, { clause, instalment })),
  );
}

const PeriodType = builder.objectRef<Span>('Period').implement({
  description: 'Days from and until, both included.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'The first day.', resolve: ({ from }) => from }),
    until: t.field({ type: 'Day', description: 'The last day.', resolve: ({ until }) => until }),
  }),
});

export const PaymentType = builder.objectRef<PartOf<ShownPayment>>('Payment').implement({
  description: 'One instalment that the calendar brings.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    payer: t.field({
      type: PartyType,
      description: 'Who pays.',
      resolve: ({ of, part }) => partyOfKey(of, part.clause.parameters.payer),
    }),
    payee: t.field({
      type: PartyType,
      description: 'Who is paid.',
      resolve: ({ of, part }) => partyOfKey(of, part.clause.parameters.payee),
    }),
    amount: t.field({
      type: MoneyAnswerType,
      description: 'How much, exact to the last øre or öre.',
      resolve: ({ of, part }) => partOf(of, part.instalment.amount),
    }),
    dueOn: t.field({
      type: DayAnswerType,
      description: 'By when.',
      resolve: ({ of, part }) => partOf(of, part.instalment.dueOn),
    }),
    period: t.field({
      type: PeriodType,
      description: 'For which days.',
      resolve: ({ part }) => part.instalment.period,
    }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause it follows from.',
      resolve: ({ of, part }) => partOf(of, part.clause),
    }),
  }),
});

export const AppropriationType = builder.objectRef<PartOf<FundedYear>>('Appropriation').implement({
  description: 'Money that a party has set aside for a calendar year.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    by: t.field({
      type: PartyType,
      description: 'Who set it aside.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    year: t.int({ description: 'The year.', resolve: ({ part }) => part.year }),
    amount: t.field({ type: MoneyType, description: 'How much.', resolve: ({ part }) => part.amount }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
