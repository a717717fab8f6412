import { type Exposure, type PaidFor, type PerEvent } from '@landsby/domain/round';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey, presentPartOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { MoneyRangeAnswerType } from '../explanation/money-range.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { clauseOfId } from '../agreement/shown-agreement.ts';

export const ExposureType = builder
  .objectRef<PartOf<{ readonly clause: PerEvent; readonly exposure: Exposure }>>('Exposure')
  .implement({
    description: 'What the rounds of one clause may cost over the term, before any index.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      clause: t.field({
        type: ClauseType,
        description: 'The clause.',
        resolve: ({ of, part }) => partOf(of, part.clause),
      }),
      contribution: t.field({
        type: MoneyRangeAnswerType,
        description: 'The contributions alone.',
        resolve: ({ of, part }) => partOf(of, part.exposure.contribution),
      }),
      withBesides: t.field({
        type: MoneyRangeAnswerType,
        nullable: true,
        description: 'With what the payer pays besides; null where there is nothing besides.',
        resolve: ({ of, part }) => presentPartOf(of, part.exposure.withBesides),
      }),
    }),
  });

const PaymentFlowEnum = builder.enumType('PaymentFlow', {
  description: 'How the money moves.',
  values: enumValues<PaidFor['flow']>({
    externalInvoice: 'The other party sends an invoice.',
    internalCharge: 'It is charged within the payer’s own organisation.',
    own: 'The payer bears it, without an invoice of another party.',
    unstated: 'The agreement does not say.',
  }),
});

export const PaidForType = builder.objectRef<PartOf<PaidFor>>('PaidFor').implement({
  description: 'One thing that the agreement says is paid for, and by whom.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    what: t.field({ type: WordsType, description: 'What.', resolve: ({ part }) => part.what }),
    payer: t.field({
      type: PartyType,
      nullable: true,
      description: 'The party that pays; null where it is the funder or agreed each time.',
      resolve: ({ of, part }) => (isNobody(part.payer) ? null : partyOfKey(of, part.payer)),
    }),
    byFunder: t.boolean({ description: 'Whether the funder pays.', resolve: ({ part }) => part.payer === 'funder' }),
    payee: t.field({
      type: PartyType,
      nullable: true,
      description: 'Who is paid; null where nobody is named.',
      resolve: ({ of, part }) => (part.payee === null ? null : partyOfKey(of, part.payee)),
    }),
    flow: t.field({ type: PaymentFlowEnum, description: 'How the money moves.', resolve: ({ part }) => part.flow }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause that says so.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
  }),
});

function isNobody(payer: string): boolean {
  return payer === 'funder' || payer === 'by-agreement';
}
