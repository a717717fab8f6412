import { asKnownOn } from '@landsby/domain/agreement';
import { type ExtraOrder, extraOrderSource, extraOrders } from '@landsby/domain/extra-order';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { clauseOfId, type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { DayAnswerType } from '../explanation/answer.type.ts';
import { MoneyType } from '../explanation/money.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';

const ExtraOrderType = builder.objectRef<PartOf<ExtraOrder>>('ExtraOrder').implement({
  description: 'An order beyond the frame of the agreement; it counts when payer and payee have both accepted it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.key }),
    what: t.string({ description: 'What is ordered.', resolve: ({ part }) => part.what }),
    amount: t.field({ type: MoneyType, description: 'What it costs.', resolve: ({ part }) => part.amount }),
    payer: t.field({
      type: PartyType,
      description: 'Who pays.',
      resolve: ({ of, part }) => partyOfKey(of, part.payer),
    }),
    payee: t.field({
      type: PartyType,
      description: 'Who delivers.',
      resolve: ({ of, part }) => partyOfKey(of, part.payee),
    }),
    orderedOn: t.field({ type: 'Day', description: 'When it was placed.', resolve: ({ part }) => part.orderedOn }),
    recordedBy: t.field({
      type: PartyType,
      description: 'Who recorded it.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    accepted: t.field({
      type: [PartyType],
      description: 'Who of payer and payee has accepted it.',
      resolve: ({ of, part }) => part.accepted.map((key) => partyOfKey(of, key)),
    }),
    waitsFor: t.field({
      type: [PartyType],
      description: 'Who of them has not yet.',
      resolve: ({ of, part }) => part.waitsFor.map((key) => partyOfKey(of, key)),
    }),
    counts: t.field({
      type: DayAnswerType,
      description: 'Since when it counts, or what is missing for it to.',
      resolve: ({ of, part }) => partOf(of, part.counts),
    }),
  }),
});

builder.objectFields(AgreementType, (t) => ({
  extraOrders: t.field({
    type: [ExtraOrderType],
    description: 'Orders beyond its frame, the latest first.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = { ...whole, terms: asKnownOn(whole.terms, asOf ?? today) };
      return extraOrders(of.terms)
        .toReversed()
        .map((order) => partOf(of, order));
    },
  }),
  extraOrderClause: t.field({
    type: ClauseType,
    nullable: true,
    description: 'The clause that allows orders beyond its frame; null where it is silent on them.',
    resolve: (of) => {
      const source = extraOrderSource(of.terms);
      return source ? clauseOfId(of, source.id) : null;
    },
  }),
}));
