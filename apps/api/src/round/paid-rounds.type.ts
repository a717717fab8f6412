import type { EventOf } from '@landsby/domain/agreement';
import { type PerEvent, roundSpread, roundsHeld, roundsMissed, roundTargets, type Target } from '@landsby/domain/round';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { MoneyType } from '../explanation/money.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { RoundType } from './round.type.ts';

export type ShownPaidRounds = { readonly clause: PerEvent; readonly asOf: Temporal.PlainDate };

const RoundTargetType = builder.objectRef<PartOf<Target>>('RoundTarget').implement({
  description: 'How many rounds a year, or the whole term, is to have, and how far it is.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    year: t.int({
      nullable: true,
      description: 'The year; null for the whole term.',
      resolve: ({ part }) => part.year,
    }),
    held: t.int({ description: 'How many count as held.', resolve: ({ part }) => part.held }),
    atLeast: t.int({ description: 'The least.', resolve: ({ part }) => part.atLeast }),
    atMost: t.int({ description: 'The most.', resolve: ({ part }) => part.atMost }),
    standing: t.field({ type: StatementType, description: 'How far it is.', resolve: ({ part }) => part.reason }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const MissedRoundType = builder.objectRef<PartOf<EventOf<'roundNotHeld'>>>('MissedRound').implement({
  description: 'A round that did not take place; nothing is due for it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.key }),
    on: t.field({ type: 'Day', description: 'The day it was to be.', resolve: ({ part }) => part.on }),
    reason: t.string({ description: 'Why it did not take place.', resolve: ({ part }) => part.reason }),
    recordedBy: t.field({
      type: PartyType,
      description: 'Who recorded it.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
  }),
});

export const PaidRoundsType = builder.objectRef<PartOf<ShownPaidRounds>>('PaidRounds').implement({
  description: 'The rounds that one clause pays for: the target, what was held and what is due.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause that pays for them.',
      resolve: ({ of, part }) => partOf(of, part.clause),
    }),
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
    fewest: t.int({
      description: 'With how many participants a round counts.',
      resolve: ({ part }) => part.clause.parameters.participants.from,
    }),
    most: t.int({
      description: 'How many participants a round has at most.',
      resolve: ({ part }) => part.clause.parameters.participants.to,
    }),
    amounts: t.field({
      type: [MoneyType],
      description: 'The amounts that the agreement states for a round.',
      resolve: ({ part }) => part.clause.parameters.amounts,
    }),
    venues: t.stringList({
      description: 'The venues; empty where the agreement names none.',
      resolve: ({ part }) => part.clause.parameters.venues,
    }),
    participantPrice: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What taking part costs; null where the agreement does not say.',
      resolve: ({ part }) => part.clause.parameters.participantPrice,
    }),
    targets: t.field({
      type: [RoundTargetType],
      description: 'The targets of the years so far and of the whole term.',
      resolve: ({ of, part }) => roundTargets(of.terms, part.clause, part.asOf).map((target) => partOf(of, target)),
    }),
    spread: t.field({
      type: [StatementType],
      description: 'How they lie over the time and the venues.',
      resolve: ({ of, part }) => roundSpread(of.terms, part.clause),
    }),
    held: t.field({
      type: [RoundType],
      description: 'The rounds that were held, the latest first.',
      resolve: ({ of, part: { clause } }) =>
        roundsHeld(of.terms, clause)
          .toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on))
          .map((round) => partOf(of, { clause, round })),
    }),
    missed: t.field({
      type: [MissedRoundType],
      description: 'The rounds that did not take place, the latest first.',
      resolve: ({ of, part: { clause } }) =>
        roundsMissed(of.terms, clause)
          .toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on))
          .map((round) => partOf(of, round)),
    }),
  }),
});
