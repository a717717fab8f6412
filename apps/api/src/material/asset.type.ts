import type { Asset, LogoCheck, Version } from '@landsby/domain/material';
import { type AssetKind, type Mark } from '@landsby/domain/record';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, partyOfKey } from '../agreement/shown-agreement.ts';
import { BecauseType } from '../explanation/because.type.ts';
import { StatementType } from '../explanation/statement.type.ts';
import { builder } from '../schema/builder.ts';
import { enumValues } from '../schema/enum-values.ts';
import { ApprovalType } from './approval.type.ts';

const AssetKindEnum = builder.enumType('AssetKind', {
  description: 'What an asset is.',
  values: enumValues<AssetKind>({
    marketing: 'Marketing material.',
    socialMedia: 'A post on social media.',
    pressRelease: 'A press release.',
    other: 'Something else.',
  }),
});

export const MarkEnum = builder.enumType('Mark', {
  description: 'What shows a party on an asset.',
  values: enumValues<Mark>({ name: 'Its name.', logo: 'Its logo.' }),
});

const CarriedMarkType = builder.objectRef<PartOf<Version['carries'][number]>>('CarriedMark').implement({
  description: 'A name or logo on an asset.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({ type: PartyType, description: 'Whose.', resolve: ({ of, part }) => partyOfKey(of, part.party) }),
    mark: t.field({ type: MarkEnum, description: 'Name or logo.', resolve: ({ part }) => part.mark }),
  }),
});

const LogoCheckType = builder.objectRef<PartOf<LogoCheck>>('LogoCheck').implement({
  description: 'Whether marketing material shows the logos it must.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    standing: t.field({
      type: StatementType,
      description: 'Which are on it or missing.',
      resolve: ({ part }) => part.reason,
    }),
    because: t.field({
      type: BecauseType,
      description: 'What this rests on.',
      resolve: ({ of, part }) => partOf(of, part.because),
    }),
  }),
});

const PublicationType = builder.objectRef<Version['published'][number]>('Publication').implement({
  description: 'Where and when a version was published.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    on: t.field({ type: 'Day', description: 'When.', resolve: ({ on }) => on }),
    where: t.exposeString('where', { description: 'Where.' }),
  }),
});

const AssetVersionType = builder.objectRef<PartOf<Version>>('AssetVersion').implement({
  description: 'A version of an asset; a change makes a new one, which needs a new approval.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    version: t.int({ description: 'Its number, from 1.', resolve: ({ part }) => part.version }),
    madeOn: t.field({ type: 'Day', description: 'When it was made.', resolve: ({ part }) => part.madeOn }),
    madeBy: t.field({
      type: PartyType,
      description: 'Who recorded it.',
      resolve: ({ of, part }) => partyOfKey(of, part.by),
    }),
    carries: t.field({
      type: [CarriedMarkType],
      description: 'The names and logos on it.',
      resolve: ({ of, part }) => part.carries.map((carried) => partOf(of, carried)),
    }),
    approvals: t.field({
      type: [ApprovalType],
      description: 'The approvals it needs, one for each clause that asks for one.',
      resolve: ({ of, part }) => part.approvals.map((approval) => partOf(of, approval)),
    }),
    logos: t.field({
      type: [LogoCheckType],
      description: 'The logos it must show; empty where no clause says so.',
      resolve: ({ of, part }) => part.logos.map((check) => partOf(of, check)),
    }),
    published: t.field({
      type: [PublicationType],
      description: 'Where it was published.',
      resolve: ({ part }) => part.published,
    }),
  }),
});

export const AssetType = builder.objectRef<PartOf<Asset>>('Asset').implement({
  description: 'A poster, a post, a film: something that is published, in its versions.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.string({ description: 'Its key.', resolve: ({ part }) => part.asset }),
    title: t.string({ description: 'What it is called.', resolve: ({ part }) => part.title }),
    of: t.field({ type: AssetKindEnum, description: 'What it is.', resolve: ({ part }) => part.of }),
    material: t.string({
      nullable: true,
      description: 'The key of the material it belongs to.',
      resolve: ({ part }) => part.material,
    }),
    versions: t.field({
      type: [AssetVersionType],
      description: 'Its versions, the latest first.',
      resolve: ({ of, part }) => part.versions.map((version) => partOf(of, version)),
    }),
  }),
});
