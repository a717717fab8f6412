import type { ClauseOf } from '@landsby/domain/clause';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { PartyType } from '../agreement/party.type.ts';
import { ClauseType } from '../clause/clause.type.ts';
import { WordsType } from '../explanation/words.type.ts';
import { builder } from '../schema/builder.ts';

export const AskedHoursType = builder.objectRef<PartOf<ClauseOf<'openingHours'>>>('AskedHours').implement({
  description: 'The opening hours that a clause leaves to two parties, and what happens on illness.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    clause: t.field({
      type: ClauseType,
      description: 'The clause on opening hours.',
      resolve: ({ of, part }) => partOf(of, part),
    }),
    kept: t.field({
      type: PartyType,
      description: 'Who keeps the hours.',
      resolve: ({ of, part }) => partyOfKey(of, part.parameters.kept),
    }),
    agreedWith: t.field({
      type: PartyType,
      description: 'With whom they are agreed.',
      resolve: ({ of, part }) => partyOfKey(of, part.parameters.agreedWith),
    }),
    specialHours: t.field({
      type: WordsType,
      nullable: true,
      description: 'When other hours are possible; null where the agreement speaks of none.',
      resolve: ({ part }) => part.parameters.specialHours,
    }),
    contingency: t.field({
      type: [WordsType],
      description: 'What is done on illness, step by step.',
      resolve: ({ part }) => part.parameters.contingency,
    }),
  }),
});
