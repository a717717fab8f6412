import type { MaterialRecordSentences, MaterialRefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say, triggers } from './terms.ts';

export const materialRefusals: MaterialRefusalSentences = {
  unknownParties: ({ keys }) => `Not parties to the agreement: ${say.all(keys)}.`,
  unknownMaterial: ({ material }) => `The material “${material}” is not recorded. Record it first.`,
  materialNotJoint: ({ material }) => `“${material}” was made by one party, so there are no rights to agree.`,
  ownersNotMakers: ({ keys }, nameOf) =>
    `Only those who made the material can own it. Not: ${say.all(keys.map(nameOf))}.`,
  otherVersionNext: ({ version }) => `The next version is number ${version}.`,
  unknownVersion: ({ asset, version }) => `Version ${version} of “${asset}” is not recorded. Record it first.`,
  versionSuperseded: ({ latest, version }) => `Version ${version} is superseded. The latest is version ${latest}.`,
  notYoursToApprove: () =>
    'The agreement does not ask you to approve. That is for whoever has the rights to name and logo.',
  alreadyAnswered: ({ on, version }) =>
    `You answered for version ${version} on ${say.day(on)}. A new version can get a new answer.`,
  approvalMissing: ({ by, version }, nameOf) => `${nameOf(by)} must approve version ${version} before it is published.`,
  approvalUnsettled: ({ by, version }, nameOf) =>
    `Whether version ${version} needs approval is not settled. Ask ${nameOf(by)} to approve it, or choose together what the agreement covers.`,
  logosLacking: ({ parties }, nameOf) =>
    `The logo is missing for ${say.all(parties.map(nameOf))}. It must be on all marketing material.`,
  jointRightsMissing: ({ material }) =>
    `The rights to “${material}” are not agreed yet. Agree them before it is published.`,
  removalStands: ({ by, on }, nameOf) =>
    `${nameOf(by)} demanded on ${say.day(on)} that its name and logo be taken off. Make a version without them.`,
  noRemovalAgreed: () => 'The agreement does not say that a party may demand that name and logo be taken off.',
  triggerNotAgreed: ({ trigger }) =>
    `The agreement gives no right to demand it ${lookUp(triggers, trigger, 'for that reason')}.`,
  nobodyLeaves: () => 'No party is on its way out of the agreement.',
  outdatedNeedsAsset: () => 'Choose what is outdated.',
  leavingTakesAll: () => 'When a party leaves, the demand covers everything. Do not choose a single one.',
  nothingToClean: () => 'Your name and logo are on none of it.',
  unknownDemand: ({ demand }) => `No demand “${demand}” was made.`,
  notOnTheList: ({ asset, version }) => `Version ${version} of “${asset}” is not on the list.`,
  alreadyCleaned: ({ on }) => `It was taken off on ${say.day(on)}.`,
};

export const materialRecords: MaterialRecordSentences = {
  materialRecorded: ({ makers, title }, nameOf) =>
    `The material “${title}” was made by ${say.all(makers.map(nameOf))}.`,
  materialRightsAgreed: ({ by, owners, terms }, nameOf) =>
    `${nameOf(by)} recorded the rights. Owned by ${say.all(owners.map(nameOf))}: “${terms}”`,
  assetVersioned: ({ by, title, version }, nameOf) => `${nameOf(by)} made version ${version} of “${title}”.`,
  assetApproved: ({ approved, asset, by, version }, nameOf) =>
    `${nameOf(by)} ${approved ? 'approved' : 'did not approve'} version ${version} of “${nameOf(asset)}”.`,
  assetPublished: ({ asset, by, version, where }, nameOf) =>
    `${nameOf(by)} published version ${version} of “${nameOf(asset)}”: ${where}.`,
  removalDemanded: ({ by, trigger }, nameOf) =>
    `${nameOf(by)} demanded that its name and logo be taken off, ${lookUp(triggers, trigger, 'as the agreement allows')}.`,
  removalDone: ({ asset, by, version }, nameOf) =>
    `${nameOf(by)} took name and logo off version ${version} of “${nameOf(asset)}”.`,
};
