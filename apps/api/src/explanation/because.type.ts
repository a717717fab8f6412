import type { Because } from '@landsby/domain/explanation';
import { clauseOfId, type PartOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { builder } from '../schema/builder.ts';
import { StatementType } from './statement.type.ts';

export const BecauseType = builder.objectRef<PartOf<Because>>('Because').implement({
  description: 'What an answer rests on.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    rules: t.stringList({
      description: 'The ids of the rules, e.g. `S0.59`.',
      resolve: ({ part }) => part.rules,
    }),
    clause: t.field({
      type: ClauseType,
      nullable: true,
      description: 'The clause of the agreement; null where the agreement is silent.',
      resolve: ({ of, part }) => (part.clause === null ? null : clauseOfId(of, part.clause)),
    }),
    steps: t.field({
      type: [StatementType],
      description: 'How it was computed, in order, roundings included.',
      resolve: ({ part }) => part.steps,
    }),
  }),
});
