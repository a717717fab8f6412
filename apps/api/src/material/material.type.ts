import { type EventOf, eventsOf } from '@landsby/domain/agreement';
import type { Material } from '@landsby/domain/material';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { sidesOf } from '../round/round.type.ts';
import { builder } from '../schema/builder.ts';

const ProposedRightsType = builder
  .objectRef<PartOf<{ readonly makers: readonly string[]; readonly rights: EventOf<'materialRightsAgreed'> }>>(
    'ProposedRights',
  )
  .implement({
    description: 'Rights to joint material that wait for one of its makers.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      key: t.string({ description: 'Its key.', resolve: ({ part }) => part.rights.key }),
      by: t.field({
        type: PartyType,
        description: 'Who proposed them.',
        resolve: ({ of, part }) => partyOfKey(of, part.rights.by),
      }),
      owners: t.field({
        type: [PartyType],
        description: 'Who would own it.',
        resolve: ({ of, part }) => part.rights.owners.map((key) => partyOfKey(of, key)),
      }),
      terms: t.string({ description: 'What each might do with it.', resolve: ({ part }) => part.rights.terms }),
      waitsFor: t.field({
        type: [PartyType],
        description: 'Who has not accepted them yet.',
        resolve: ({ of, part }) => sidesOf(of, part.rights, part.makers).waitsFor,
      }),
    }),
  });

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
    proposedRights: t.field({
      type: [ProposedRightsType],
      description: 'Rights that were proposed and wait for one of its makers.',
      resolve: ({ of, part: { key, makers } }) =>
        eventsOf(of.terms, 'materialRightsAgreed')
          .filter((rights) => rights.material === key && sidesOf(of, rights, makers).waitsFor.length > 0)
          .map((rights) => partOf(of, { makers, rights })),
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.owners.because),
    }),
  }),
});
