import type { MarkedVersion, Removal } from '@landsby/domain/material';
import type { RemovalTrigger } from '@landsby/domain/record';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { MarkEnum } from './asset.type.ts';

const RemovalTriggerEnum = builder.enumType('RemovalTrigger', {
  description: 'Why name and logo are to be taken off.',
  values: enumValues<RemovalTrigger>({ outdated: 'Material is outdated.', leaving: 'A party leaves.' }),
});

const MarkedVersionType = builder.objectRef<MarkedVersion>('MarkedVersion').implement({
  description: 'A published version that shows a party.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    asset: t.exposeString('asset', { description: 'The key of the asset.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    version: t.exposeInt('version', { description: 'The version.' }),
    marks: t.expose('marks', { type: [MarkEnum], description: 'What shows the party on it.' }),
    where: t.exposeStringList('where', { description: 'Where it was published.' }),
    cleanedOn: t.expose('cleanedOn', {
      type: 'Day',
      nullable: true,
      description: 'When it was cleaned; null until then.',
    }),
  }),
});

export const RemovalType = builder.objectRef<PartOf<Removal>>('Removal').implement({
  description: 'A demand to take name and logo off, with the exact list.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.key }),
    by: t.field({
      type: PartyType,
      description: 'Who demands it.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    demandedOn: t.field({ type: 'Day', description: 'When.', resolve: ({ part }) => part.demandedOn }),
    trigger: t.field({ type: RemovalTriggerEnum, description: 'Why.', resolve: ({ part }) => part.trigger }),
    list: t.field({ type: [MarkedVersionType], description: 'What it covers.', resolve: ({ part }) => part.list }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

type ShownList = { readonly party: string; readonly list: readonly MarkedVersion[] };

export const CleaningListType = builder.objectRef<PartOf<ShownList>>('CleaningList').implement({
  description: 'What would have to be cleaned if a party demanded it today.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({
      type: PartyType,
      description: 'Whose name and logo.',
      resolve: ({ of, part }) => partyOfKey(of, part.party),
    }),
    list: t.field({ type: [MarkedVersionType], description: 'Where they are.', resolve: ({ part }) => part.list }),
  }),
});
