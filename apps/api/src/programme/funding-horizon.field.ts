import { asKnownOn } from '@landsby/domain/agreement';
import { fundedTotal, fundedYears, unfundedSpans } from '@landsby/domain/ledger';
import { AgreementType } from '../agreement/agreement.type.ts';
import { AppropriationType } from '../agreement/payment.type.ts';
import { type PartOf, partOf, presentPartOf } from '../agreement/shown-agreement.ts';
import { type SeenOn, TermType } from '../agreement/term.type.ts';
import { MoneyAnswerType, SpansAnswerType } from '../explanation/answer.type.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
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
