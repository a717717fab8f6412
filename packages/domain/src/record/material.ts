import { z } from 'zod';
import { keySchema } from '../clause/head.ts';
import { recordHead, textSchema } from './record-head.ts';

const assetKinds = ['marketing', 'socialMedia', 'pressRelease', 'other'] as const;
export type AssetKind = (typeof assetKinds)[number];
export const marks = ['name', 'logo'] as const;
export type Mark = (typeof marks)[number];
const removalTriggers = ['outdated', 'leaving'] as const;
export type RemovalTrigger = (typeof removalTriggers)[number];

const title = z.string().trim().min(1).max(200);
const asset = keySchema.describe('The key of the asset: a poster, a post, a film.');
const version = z.int().positive().max(10_000).describe('The version of the asset, counted from 1.');

/** S0.62 to S0.64: who made a material, and what the makers of joint material agreed on the rights to it. */
export const materialRecords = [
  z
    .strictObject({
      kind: z.literal('materialRecorded'),
      ...recordHead,
      key: keySchema.describe('A key for the material, which later records name.'),
      title: title.describe('What it is called.'),
      makers: z
        .array(keySchema)
        .min(1)
        .max(100)
        .describe('The parties that developed or offer it; several make it joint.'),
    })
    .describe('A material or concept that is used under the agreement.'),
  z
    .strictObject({
      kind: z.literal('materialRightsAgreed'),
      ...recordHead,
      key: keySchema.describe('A key for what is agreed, which acceptances name.'),
      material: keySchema.describe('The joint material.'),
      owners: z.array(keySchema).min(1).max(100).describe('The parties that own it.'),
      writtenIn: z.enum(['plan', 'separateAgreement']).describe('Where it is written.'),
      terms: textSchema.describe('What each may do with it.'),
    })
    .describe('The rights to joint material; they hold when all its makers have accepted them.'),
] as const;

/** S0.30, S0.65, S3.33: an asset in its versions, approvals of one version each, and name and logo taken off again. */
export const assetRecords = [
  z
    .strictObject({
      kind: z.literal('assetVersioned'),
      ...recordHead,
      asset,
      version,
      title: title.describe('What it is called.'),
      of: z.enum(assetKinds).describe('What it is.'),
      material: keySchema.nullable().describe('The material it belongs to.'),
      carries: z
        .array(
          z.strictObject({
            party: keySchema.describe('Whose name or logo.'),
            mark: z.enum(marks).describe('Name or logo.'),
          }),
        )
        .max(200)
        .describe('The names and logos that appear on it.'),
    })
    .describe('A version of an asset is made; a new version needs a new approval.'),
  z
    .strictObject({
      kind: z.literal('assetApproved'),
      ...recordHead,
      asset,
      version,
      approved: z.boolean().describe('Whether it is approved.'),
      note: textSchema.nullable().describe('What should be changed, or why not.'),
    })
    .describe('The party whose approval is needed answers for one version of an asset.'),
  z
    .strictObject({
      kind: z.literal('assetPublished'),
      ...recordHead,
      asset,
      version,
      where: textSchema.describe('Where it was published.'),
    })
    .describe('A version of an asset is published.'),
  z
    .strictObject({
      kind: z.literal('removalDemanded'),
      ...recordHead,
      key: keySchema.describe('A key for the demand, which later records name.'),
      trigger: z.enum(removalTriggers).describe('Because material is outdated, or because a party leaves.'),
      asset: keySchema.nullable().describe('The outdated asset; nothing where a party leaves.'),
    })
    .describe('A party demands that its name and logo be taken off.'),
  z
    .strictObject({
      kind: z.literal('removalDone'),
      ...recordHead,
      demand: keySchema.describe('The demand it follows.'),
      asset,
      version,
    })
    .describe('Name and logo are taken off a published version.'),
] as const;
