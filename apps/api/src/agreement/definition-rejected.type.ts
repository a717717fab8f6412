import type { DefinitionProblem } from '@landsby/domain/agreement';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';

const DefinitionProblemType = builder.objectRef<DefinitionProblem>('DefinitionProblem').implement({
  description: 'One thing that is wrong with a definition.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where, e.g. `clauses[3].parameters.end.on`.' }),
    expected: t.field({
      type: StatementType,
      description: 'What to write there, e.g. `oneOf` with its `values`.',
      resolve: ({ expected }) => expected,
    }),
    found: t.field({
      type: StatementType,
      description: 'What stands there, e.g. `quoted` with its `text`; long text is cut short.',
      resolve: ({ found }) => found,
    }),
  }),
});

type Rejected = { readonly kind: 'DefinitionRejected'; readonly problems: readonly DefinitionProblem[] };

export const DefinitionRejected = builder.objectRef<Rejected>('DefinitionRejected').implement({
  description: 'The definition cannot be taken in; everything wrong with it at once. Nothing of it was kept.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    problems: t.field({
      type: [DefinitionProblemType],
      description: 'What is wrong.',
      resolve: ({ problems }) => problems,
    }),
  }),
});
