import { asKnownOn, type DecisionStage, politicalStages } from '@landsby/domain/agreement';
import { provisionsOf } from '@landsby/domain/provision';
import { AgreementType } from '../agreement/agreement.type.ts';
import { clauseOfId, type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { ProvisionType } from '../provision/provision.field.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';

const CaseOutcomeEnum = builder.enumType('CaseOutcome', {
  description: 'How far a political case has come; never more than what has been recorded.',
  values: enumValues<DecisionStage['outcome']>({
    draft: 'Nobody has recommended it yet.',
    recommended: 'It is recommended, and the last instance has not decided.',
    approved: 'The last instance has approved it.',
    rejected: 'An instance has rejected it.',
  }),
});

interface ShownCase {
  readonly stage: DecisionStage;
  readonly asOf: Temporal.PlainDate;
}

const PoliticalCaseType = builder.objectRef<PartOf<ShownCase>>('PoliticalCase').implement({
  description: 'The political case of an agreement: how far it has come, what it holds and what it lacks.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    agreement: t.field({ type: AgreementType, description: 'The agreement.', resolve: ({ of }) => of }),
    clause: t.field({
      type: ClauseType,
      description: 'The clause that asks for it.',
      resolve: ({ of, part }) => clauseOfId(of, part.stage.clause.id),
    }),
    caseNumber: t.string({ description: 'Its number.', resolve: ({ part }) => part.stage.caseNumber }),
    outcome: t.field({
      type: CaseOutcomeEnum,
      description: 'How far it has come.',
      resolve: ({ part }) => part.stage.outcome,
    }),
    outstanding: t.string({
      nullable: true,
      description: 'The instance that decides and has not; null where it has.',
      resolve: ({ part }) => part.stage.outstanding,
    }),
    provisions: t.field({
      type: [ProvisionType],
      description: 'Its sections, recommendations and annexes, and what of them is missing.',
      resolve: ({ of, part: { asOf, stage } }) =>
        provisionsOf(asKnownOn(of.terms, asOf), stage.clause).map((provision) => partOf(of, provision)),
    }),
  }),
});

builder.prismaObjectField(ProgrammeType, 'politicalCases', (t) =>
  t.field({
    type: [PoliticalCaseType],
    description: 'The political cases of its agreements between named parties, by agreement.',
    args: { asOf: asOfArgument(t) },
    select: { id: true },
    resolve: async ({ id }, { asOf }, { agreements, today }) => {
      const all = await agreements.ofProgramme(id);
      const day = asOf ?? today;
      return all
        .filter(({ terms }) => terms.kind === 'instance')
        .flatMap((of) => politicalStages(of.terms, day).map((stage) => partOf(of, { stage, asOf: day })));
    },
  }),
);
