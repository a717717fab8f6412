import type { MaterialRecordSentences, MaterialRefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say, triggers } from './terms.ts';

export const materialRefusals: MaterialRefusalSentences = {
  unknownParties: ({ keys }) => `Inte parter i avtalet: ${say.all(keys)}.`,
  unknownMaterial: ({ material }) => `Materialet ”${material}” är inte infört. Det måste göras först.`,
  materialNotJoint: ({ material }) => `”${material}” är gjort av en part. Då finns inga rättigheter att avtala.`,
  ownersNotMakers: ({ keys }, nameOf) =>
    `Bara de som har gjort materialet kan äga det. Inte: ${say.all(keys.map(nameOf))}.`,
  otherVersionNext: ({ version }) => `Nästa version är nummer ${version}.`,
  unknownVersion: ({ asset, version }) => `Version ${version} av ”${asset}” är inte införd. Det måste göras först.`,
  versionSuperseded: ({ latest, version }) => `Version ${version} är ersatt. Den senaste är version ${latest}.`,
  notYoursToApprove: () => 'Avtalet ber inte er att godkänna. Det gör den som har rätten till namn och logotyp.',
  alreadyAnswered: ({ on, version }) =>
    `Ni svarade om version ${version} ${say.day(on)}. En ny version kan få ett nytt svar.`,
  approvalMissing: ({ by, version }, nameOf) => `${nameOf(by)} måste godkänna version ${version} innan den publiceras.`,
  approvalUnsettled: ({ by, version }, nameOf) =>
    `Om version ${version} måste godkännas är oklart. Få ett godkännande från ${nameOf(by)}, eller välj tillsammans vad avtalet omfattar.`,
  logosLacking: ({ parties }, nameOf) =>
    `Logotypen saknas för ${say.all(parties.map(nameOf))}. Den ska finnas på allt marknadsföringsmaterial.`,
  jointRightsMissing: ({ material }) =>
    `Rättigheterna till ”${material}” är inte avtalade än. Det görs innan det publiceras.`,
  removalStands: ({ by, on }, nameOf) =>
    `${nameOf(by)} krävde ${say.day(on)} att namn och logotyp tas bort. Gör en version utan.`,
  noRemovalAgreed: () => 'Avtalet säger inte att en part kan kräva att namn och logotyp tas bort.',
  triggerNotAgreed: ({ trigger }) =>
    `Avtalet ger inte rätt att kräva det ${lookUp(triggers, trigger, 'av det skälet')}.`,
  nobodyLeaves: () => 'Ingen part är på väg ut ur avtalet.',
  outdatedNeedsAsset: () => 'Välj det material som är föråldrat.',
  leavingTakesAll: () => 'När en part lämnar gäller kravet allt material. Välj inte ett enskilt.',
  nothingToClean: () => 'Ert namn och er logotyp finns inte på något av det.',
  unknownDemand: ({ demand }) => `Inget krav ”${demand}” är ställt.`,
  notOnTheList: ({ asset, version }) => `Version ${version} av ”${asset}” står inte på listan.`,
  alreadyCleaned: ({ on }) => `Det togs bort ${say.day(on)}.`,
};

export const materialRecords: MaterialRecordSentences = {
  materialRecorded: ({ makers, title }, nameOf) => `Materialet ”${title}” är gjort av ${say.all(makers.map(nameOf))}.`,
  materialRightsAgreed: ({ by, owners, terms }, nameOf) =>
    `${nameOf(by)} förde in rättigheterna. Ägs av ${say.all(owners.map(nameOf))}: ”${terms}”`,
  assetVersioned: ({ by, title, version }, nameOf) => `${nameOf(by)} gjorde version ${version} av ”${title}”.`,
  assetApproved: ({ approved, asset, by, version }, nameOf) =>
    `${nameOf(by)} ${approved ? 'godkände' : 'godkände inte'} version ${version} av ”${nameOf(asset)}”.`,
  assetPublished: ({ asset, by, version, where }, nameOf) =>
    `${nameOf(by)} publicerade version ${version} av ”${nameOf(asset)}”: ${where}.`,
  removalDemanded: ({ by, trigger }, nameOf) =>
    `${nameOf(by)} krävde att namn och logotyp tas bort, ${lookUp(triggers, trigger, 'som avtalet ger rätt till')}.`,
  removalDone: ({ asset, by, version }, nameOf) =>
    `${nameOf(by)} tog bort namn och logotyp från version ${version} av ”${nameOf(asset)}”.`,
};
