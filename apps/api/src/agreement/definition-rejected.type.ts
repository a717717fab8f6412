import type { DefinitionProblem } from '@landsby/domain/agreement';
import { builder } from '../schema/builder.ts';

const DefinitionProblemType = builder.objectRef<DefinitionProblem>('DefinitionProblem').implement({
  description: 'One thing that is wrong with a definition.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where, e.g. `clauses[3].parameters.end.on`.' }),
    expected: t.exposeString('expected', { description: 'What is expected there.' }),
    found: t.exposeString('found', { description: 'What stands there.' }),
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
