import type { Material } from '@landsby/domain/material';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';

export const MaterialType = builder.objectRef<PartOf<Material>>('Material').implement({
  description: 'A material or concept, who made it and who owns it.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.key }),
    title: t.string({ description: 'What it is called.', resolve: ({ part }) => part.title }),
    recordedOn: t.field({ type: 'Day', description: 'When it was recorded.', resolve: ({ part }) => part.recordedOn }),
    makers: t.field({
      type: [PartyType],
      description: 'Who made it; several make it joint.',
      resolve: ({ of, part }) => part.makers.map((key) => partyOfKey(of, key)),
    }),
    isJoint: t.boolean({ description: 'Whether several made it.', resolve: ({ part }) => part.isJoint }),
    owners: t.field({
      type: [PartyType],
      nullable: true,
      description: 'Who owns it; null where that is undetermined.',
      resolve: ({ of, part }) => (part.owners.known ? part.owners.value.map((key) => partyOfKey(of, key)) : null),
    }),
    undetermined: t.field({
      type: StatementType,
      nullable: true,
      description: 'What is missing to know its owners; null where they are known.',
      resolve: ({ part }) => (part.owners.known ? null : part.owners.missing),
    }),
    terms: t.string({
      nullable: true,
      description: 'What its makers agreed each may do with it.',
      resolve: ({ part }) => part.terms,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.owners.because),
    }),
  }),
});
