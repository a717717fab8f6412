import { type EventOf, eventsOf } from '@landsby/domain/agreement';
import { acceptances, subjectOf } from '@landsby/domain/record';
import { contributionDue, type HeldRound, type PerEvent } from '@landsby/domain/round';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { MoneyAnswerType } from '../explanation/answer.type.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { MoneyType } from '../explanation/money.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';

/** Who of payer and payee has said yes to a record, and who has not yet. */
export function sidesOf(
  of: ShownAgreement,
  record: { readonly kind: string; readonly key: string },
  sides: readonly string[],
) {
  const said = acceptances(of.terms, subjectOf(record));
  return {
    accepted: sides.filter((key) => said.has(key)).map((key) => partyOfKey(of, key)),
    waitsFor: sides.filter((key) => !said.has(key)).map((key) => partyOfKey(of, key)),
  };
}

export type ShownRound = { readonly clause: PerEvent; readonly round: HeldRound };
type ShownChoice = { readonly clause: PerEvent; readonly choice: EventOf<'roundAmountChosen'> };

const bothSides = ({ parameters }: PerEvent) => [parameters.payer, parameters.payee];

const AmountChoiceType = builder.objectRef<PartOf<ShownChoice>>('RoundAmountChoice').implement({
  description: 'Which of several amounts a party proposes for a round; it holds when payer and payee agree.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.choice.key }),
    by: t.field({
      type: PartyType,
      description: 'Who proposed it.',
      resolve: ({ of, part }) => partyOfKey(of, part.choice.by),
    }),
    amount: t.field({ type: MoneyType, description: 'The amount.', resolve: ({ part }) => part.choice.amount }),
    reason: t.string({ description: 'Why.', resolve: ({ part }) => part.choice.reason }),
    waitsFor: t.field({
      type: [PartyType],
      description: 'Who has not agreed yet.',
      resolve: ({ of, part }) => sidesOf(of, part.choice, bothSides(part.clause)).waitsFor,
    }),
  }),
});

const contributionOf = ({ of, part }: PartOf<ShownRound>) => contributionDue(of.terms, part.clause, part.round);

export const RoundType = builder.objectRef<PartOf<ShownRound>>('Round').implement({
  description: 'A round that was held, and what is due for it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.round.key }),
    on: t.field({ type: 'Day', description: 'The day it was held.', resolve: ({ part }) => part.round.on }),
    venue: t.string({ nullable: true, description: 'Where.', resolve: ({ part }) => part.round.venue }),
    atStart: t.int({
      nullable: true,
      description: 'How many took part when it began; null where nobody counted.',
      resolve: ({ part }) => part.round.atStart,
    }),
    atEnd: t.int({
      nullable: true,
      description: 'How many took part when it ended; null where nobody counted.',
      resolve: ({ part }) => part.round.atEnd,
    }),
    recordedBy: t.field({
      type: PartyType,
      description: 'Who recorded it.',
      resolve: ({ of, part }) => partyOfKey(of, part.round.by),
    }),
    waitsFor: t.field({
      type: [PartyType],
      description: 'Who of payer and payee has not said yet that it was held so.',
      resolve: ({ of, part }) => sidesOf(of, part.round, bothSides(part.clause)).waitsFor,
    }),
    due: t.field({
      type: MoneyAnswerType,
      nullable: true,
      description: 'What is due for it, or what is missing to say; null where nothing is due.',
      resolve: (shown) => {
        const due = contributionOf(shown);
        if (!due.known) return partOf(shown.of, due);
        const { amount } = due.value;
        return amount ? partOf(shown.of, { ...due, value: amount }) : null;
      },
    }),
    nothingDue: t.field({
      type: StatementType,
      nullable: true,
      description: 'Why nothing is due; null where something is or may be.',
      resolve: (shown) => {
        const due = contributionOf(shown);
        return due.known ? due.value.reason : null;
      },
    }),
    amountChoices: t.field({
      type: [AmountChoiceType],
      description: 'The amounts that were proposed for it.',
      resolve: ({ of, part: { clause, round } }) =>
        eventsOf(of.terms, 'roundAmountChosen')
          .filter((choice) => choice.round === round.key)
          .map((choice) => partOf(of, { clause, choice })),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: (shown) => partOf(shown.of, contributionOf(shown).because),
    }),
  }),
});
