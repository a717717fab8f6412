import { prevailingClause, prevailingDocument } from '@landsby/domain/agreement';
import type { Answer } from '@landsby/domain/explanation';
import { AgreementType } from '../agreement/agreement.type.ts';
import { type PartOf, partOf } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';

const PrevailingType = builder.objectRef<PartOf<Answer<string>>>('Prevailing').implement({
  description: 'Which of two documents, or of two clauses, prevails.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.id({
      nullable: true,
      description: 'The key of the one that prevails; null where undetermined.',
      resolve: ({ part }) => (part.known ? part.value : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing to tell; null where it can be told.',
      resolve: ({ part }) => (part.known ? null : part.missing),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What it rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

builder.objectFields(AgreementType, (t) => {
  const both = {
    one: t.arg.id({ required: true, description: 'The key of the one.' }),
    other: t.arg.id({ required: true, description: 'The key of the other.' }),
  };
  return {
    prevailingDocument: t.field({
      type: PrevailingType,
      description: 'Which of two documents outranks the other.',
      args: both,
      resolve: (of, { one, other }) => partOf(of, prevailingDocument(of.terms, one, other)),
    }),
    prevailingClause: t.field({
      type: PrevailingType,
      description: 'Which of two of its clauses prevails where they disagree.',
      args: both,
      resolve: (of, { one, other }) => partOf(of, prevailingClause(of.terms, one, other)),
    }),
  };
});
