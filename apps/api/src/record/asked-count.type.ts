import type { RegisterToCount } from '@landsby/domain/family';
import { clauseOfId, type PartOf } from '../agreement/shown-agreement.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

export const AskedCountType = builder.objectRef<PartOf<RegisterToCount>>('AskedCount').implement({
  description: 'A register in which numbers of families are kept, and nothing about any of them.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause on documentation.',
      resolve: ({ of, part }) => clauseOfId(of, part.clause),
    }),
    register: t.string({ description: 'Its key, as a record names it.', resolve: ({ part }) => part.register.key }),
    words: t.field({ type: WordsType, description: 'What is counted.', resolve: ({ part }) => part.register.words }),
  }),
});
