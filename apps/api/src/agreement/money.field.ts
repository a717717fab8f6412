import { agreementCurrency, asKnownOn } from '@landsby/domain/agreement';
import { fundedTotal, fundedYears, unfundedSpans } from '@landsby/domain/ledger';
import { MoneyAnswerType, SpansAnswerType } from '../explanation/answer.type.ts';
import { CurrencyEnum } from '../explanation/money.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { readYear } from '../schema/within-reach.ts';
import { AgreementType } from './agreement.type.ts';
import { AppropriationType, PaymentType, paymentsOf } from './payment.type.ts';
import { partOf, presentPartOf } from './shown-agreement.ts';

builder.objectFields(AgreementType, (t) => ({
  currency: t.field({
    type: CurrencyEnum,
    nullable: true,
    description: 'Its one currency; null while nothing states an amount.',
    resolve: ({ terms }) => agreementCurrency(terms) ?? null,
  }),
  payments: t.field({
    type: [PaymentType],
    description:
      'The instalments that the calendar brings, within a year or a window of days; this year when neither is given.',
    args: {
      year: t.arg.int({ description: 'A calendar year.' }),
      from: t.arg({ type: 'Day', description: 'The first day of the window.' }),
      until: t.arg({ type: 'Day', description: 'The last day of the window.' }),
      asOf: asOfArgument(t),
    },
    resolve: (of, { year, from, until, asOf }, { today }) => {
      const seen = asOf ?? today;
      const wanted = year == null ? null : readYear(year);
      const first = Temporal.PlainDate.from({ year: wanted ?? from?.year ?? seen.year, month: 1, day: 1 });
      const last = first.with({ year: wanted ?? until?.year ?? first.year, month: 12, day: 31 });
      return paymentsOf(of, { from: from ?? first, until: until ?? last }, seen);
    },
  }),
  appropriations: t.field({
    type: [AppropriationType],
    description: 'What parties have set aside, year by year.',
    resolve: (of) => fundedYears(of.terms).map((year) => partOf(of, year)),
  }),
  appropriationTotal: t.field({
    type: MoneyAnswerType,
    nullable: true,
    description: 'The appropriations added up; null where there is none.',
    resolve: (of) => presentPartOf(of, fundedTotal(of.terms)),
  }),
  unfunded: t.field({
    type: SpansAnswerType,
    description: 'The stretches of the term that no appropriation covers.',
    args: { asOf: asOfArgument(t) },
    resolve: (of, { asOf }, { today }) => partOf(of, unfundedSpans(asKnownOn(of.terms, asOf ?? today), asOf ?? today)),
  }),
}));
