import { asKnownOn } from '@landsby/domain/agreement';
import { type InvoiceDraft, invoiceDrafts } from '@landsby/domain/invoice';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, clauseOfId, partOf, partyOfKey, presentPartOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { DayAnswerType, MoneyAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { readYear } from '../schema/within-reach.ts';
import { enumValues } from '../schema/enum-values.ts';

const InvoiceStateEnum = builder.enumType('InvoiceState', {
  description: 'How an invoice stands.',
  values: enumValues<InvoiceDraft['state']>({
    draft: 'Its event has happened, its amount is known: it may be sent.',
    notYet: 'Its day has not come.',
    nothingDue: 'Nothing is due.',
    undetermined: 'Something is missing to say.',
  }),
});

export const InvoiceDraftType = builder.objectRef<PartOf<InvoiceDraft>>('InvoiceDraft').implement({
  description: 'An invoice as a consequence of what happened: its draft, or why nothing is due.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key within the agreement.', resolve: ({ part }) => part.key }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause it follows from.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    payer: t.field({
      type: PartyType,
      description: 'Who pays.',
      resolve: ({ of, part }) => partyOfKey(of, part.payer),
    }),
    payee: t.field({
      type: PartyType,
      description: 'Who sends it.',
      resolve: ({ of, part }) => partyOfKey(of, part.payee),
    }),
    round: t.string({
      nullable: true,
      description: 'The key of the round it follows from; null where it follows from the calendar.',
      resolve: ({ part: { event } }) => (event.of === 'round' ? event.round : null),
    }),
    from: t.field({
      type: 'Day',
      description: 'The day of the round or the stated day, or the first day of the period.',
      resolve: ({ part: { event } }) => (event.of === 'period' ? event.from : event.on),
    }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day of the period; null where it follows from one day.',
      resolve: ({ part: { event } }) => (event.of === 'period' ? event.until : null),
    }),
    state: t.field({ type: InvoiceStateEnum, description: 'How it stands.', resolve: ({ part }) => part.state }),
    amount: t.field({
      type: MoneyAnswerType,
      nullable: true,
      description: 'How much; null where nothing is due.',
      resolve: ({ of, part }) => presentPartOf(of, part.amount),
    }),
    nothingDue: t.field({
      type: StatementType,
      nullable: true,
      description: 'Why nothing is due; null where something is or may be.',
      resolve: ({ part }) => part.nothing,
    }),
    sendOn: t.field({
      type: DayAnswerType,
      description: 'From which day it may be sent.',
      resolve: ({ of, part }) => partOf(of, part.sendOn),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

builder.objectField(AgreementType, 'invoiceDrafts', (t) =>
  t.field({
    type: [InvoiceDraftType],
    description: 'The invoices that follow from what happened within a calendar year, this year when none is given.',
    args: { year: t.arg.int({ description: 'A calendar year.' }), asOf: asOfArgument(t) },
    resolve: (whole, { asOf, year }, { today }) => {
      const seen = asOf ?? today;
      const of = { ...whole, terms: asKnownOn(whole.terms, seen) };
      const from = Temporal.PlainDate.from({ year: readYear(year ?? seen.year), month: 1, day: 1 });
      const window = { from, until: from.with({ month: 12, day: 31 }) };
      return invoiceDrafts(whole.terms, { window, asOf: seen }).map((draft) => partOf(of, draft));
    },
  }),
);
