import { asKnownOn } from '@landsby/domain/agreement';
import { assetsOf, listToClean, materialsOf, removalsOf } from '@landsby/domain/material';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { AssetType } from './asset.type.ts';
import { MaterialType } from './material.type.ts';
import { CleaningListType, RemovalType } from './removal.type.ts';

function knownOn(of: ShownAgreement, asOf: Temporal.PlainDate): ShownAgreement {
  return { ...of, terms: asKnownOn(of.terms, asOf) };
}

builder.objectFields(AgreementType, (t) => ({
  materials: t.field({
    type: [MaterialType],
    description: 'Materials and concepts, and who owns each.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return materialsOf(of.terms).map((material) => partOf(of, material));
    },
  }),
  assets: t.field({
    type: [AssetType],
    description: 'What is published or about to be, in its versions with their approvals.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return assetsOf(of.terms).map((asset) => partOf(of, asset));
    },
  }),
  removals: t.field({
    type: [RemovalType],
    description: 'Demands to take name and logo off.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return removalsOf(of.terms).map((removal) => partOf(of, removal));
    },
  }),
  listsToClean: t.field({
    type: [CleaningListType],
    description: 'For each party: the published versions that show it and are not cleaned.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return of.terms.parties.map(({ key }) => partOf(of, { party: key, list: listToClean(of.terms, key) }));
    },
  }),
}));
