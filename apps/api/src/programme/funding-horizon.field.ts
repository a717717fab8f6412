import { asKnownOn } from '@landsby/domain/agreement';
import {
  fundedTotal,
  fundedYears,
  fundingOverlaps,
  fundingQuestions,
  fundingSources,
  unfundedSpans,
} from '@landsby/domain/ledger';
import { AgreementType } from '../agreement/agreement.type.ts';
import { AppropriationType } from '../agreement/payment.type.ts';
import { type PartOf, partOf, presentPartOf } from '../agreement/shown-agreement.ts';
import { type SeenOn, TermType } from '../agreement/term.type.ts';
import { MoneyAnswerType, SpansAnswerType } from '../explanation/answer.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { FundingOverlapType, FundingQuestionType, FundingSourceType } from './funding-source.type.ts';
import { ProgrammeType } from './programme.type.ts';

const FundingRowType = builder.objectRef<PartOf<SeenOn>>('FundingRow').implement({
  description: 'One agreement of the funding horizon: its term laid beside the money set aside for it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    term: t.field({ type: TermType, description: 'When it begins and ends.', resolve: (row) => row }),
    appropriations: t.field({
      type: [AppropriationType],
      description: 'What is set aside, year by year.',
      resolve: ({ of }) => fundedYears(of.terms).map((year) => partOf(of, year)),
    }),
    appropriationTotal: t.field({
      type: MoneyAnswerType,
      nullable: true,
      description: 'The appropriations added up; null where there is none.',
      resolve: ({ of }) => presentPartOf(of, fundedTotal(of.terms)),
    }),
    unfunded: t.field({
      type: SpansAnswerType,
      description: 'The stretches of the term that no appropriation covers.',
      resolve: ({ of, part }) => partOf(of, unfundedSpans(asKnownOn(of.terms, part.asOf), part.asOf)),
    }),
    sources: t.field({
      type: [FundingSourceType],
      description: 'Every source of money: appropriations, grants from elsewhere, payments under the agreement.',
      resolve: ({ of, part }) => fundingSources(of.terms, part.asOf).map((source) => partOf(of, source)),
    }),
    overlaps: t.field({
      type: [FundingOverlapType],
      description: 'The days on which more than one appropriation or grant pays, in order.',
      resolve: ({ of, part }) => fundingOverlaps(of.terms, part.asOf),
    }),
    questions: t.field({
      type: [FundingQuestionType],
      description: 'What may be paid for twice, and a policy that ends before the agreement or its extension.',
      resolve: ({ of, part }) => fundingQuestions(of.terms, part.asOf).map((asked) => partOf(of, asked)),
    }),
  }),
});

builder.prismaObjectField(ProgrammeType, 'fundingHorizon', (t) =>
  t.field({
    type: [FundingRowType],
    description: 'Term and money of each agreement between named parties, by key.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, { agreements, today }) => {
      const all = await agreements.ofProgramme(id);
      return all.filter(({ terms }) => terms.kind === 'instance').map((of) => partOf(of, { asOf: asOf ?? today }));
    },
  }),
);
