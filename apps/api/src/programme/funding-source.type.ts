import type { AskedAboutFunding, FundingOverlap, FundingSource } from '@landsby/domain/ledger';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const FundingSourceKindEnum = builder.enumType('FundingSourceKind', {
  description: 'What kind of money it is.',
  values: enumValues<FundingSource['kind']>({
    appropriation: 'Set aside by a party.',
    grant: 'Given from elsewhere.',
    payment: 'Paid by one party to another under the agreement.',
  }),
});

export const FundingSourceType = builder.objectRef<PartOf<FundingSource>>('FundingSource').implement({
  description: 'Money for the work of an agreement.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.id({ description: 'Its key within the agreement.', resolve: ({ part }) => part.key }),
    kind: t.field({ type: FundingSourceKindEnum, description: 'What kind it is.', resolve: ({ part }) => part.kind }),
    party: t.field({
      type: PartyType,
      nullable: true,
      description: 'The party that gives it; null where it comes from elsewhere.',
      resolve: ({ of, part: { giver } }) => (typeof giver === 'string' ? partyOfKey(of, giver) : null),
    }),
    giver: t.field({
      type: WordsType,
      nullable: true,
      description: 'Who gives it, where that is no party.',
      resolve: ({ part: { giver } }) => (typeof giver === 'string' ? null : giver),
    }),
    what: t.string({
      nullable: true,
      description: 'A key that all that pays for the same thing share; null where nobody has said.',
      resolve: ({ part }) => part.what,
    }),
    from: t.field({
      type: 'Day',
      nullable: true,
      description: 'Its first day; null where not known.',
      resolve: ({ part }) => part.from,
    }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'Its last day; null where not known.',
      resolve: ({ part }) => part.until,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

export const FundingOverlapType = builder.objectRef<FundingOverlap>('FundingOverlap').implement({
  description: 'Days on which more than one source pays.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.field({ type: 'Day', description: 'The first day.', resolve: ({ from }) => from }),
    until: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day; null where no end is known.',
      resolve: ({ until }) => until,
    }),
    sources: t.idList({ description: 'The keys of the sources.', resolve: ({ sources }) => [...sources] }),
  }),
});

export const FundingQuestionType = builder.objectRef<PartOf<AskedAboutFunding>>('FundingQuestion').implement({
  description: 'Something about the money to ask the parties; never a verdict.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    question: t.field({ type: StatementType, description: 'The question.', resolve: ({ part }) => part.question }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});
