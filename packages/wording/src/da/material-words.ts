import type { MaterialRecordSentences, MaterialRefusalSentences } from '../catalogue.ts';
import { lookUp } from '../speech.ts';
import { say, triggers } from './terms.ts';

export const materialRefusals: MaterialRefusalSentences = {
  unknownParties: ({ keys }) => `Ikke parter i aftalen: ${say.all(keys)}.`,
  unknownMaterial: ({ material }) => `Materialet »${material}« er ikke skrevet ind. Det skal ske først.`,
  materialNotJoint: ({ material }) => `»${material}« er lavet af én part. Så er der ingen rettigheder at aftale.`,
  ownersNotMakers: ({ keys }, nameOf) =>
    `Kun de, der har lavet materialet, kan eje det. Ikke: ${say.all(keys.map(nameOf))}.`,
  otherVersionNext: ({ version }) => `Den næste version er nummer ${version}.`,
  unknownVersion: ({ asset, version }) => `Version ${version} af »${asset}« er ikke skrevet ind. Det skal ske først.`,
  versionSuperseded: ({ latest, version }) => `Version ${version} er afløst. Den nyeste er version ${latest}.`,
  notYoursToApprove: () =>
    'Aftalen beder ikke jer om at godkende. Det gør den, der har rettighederne til navn og logo.',
  alreadyAnswered: ({ on, version }) =>
    `I svarede om version ${version} den ${say.day(on)}. En ny version kan få et nyt svar.`,
  approvalMissing: ({ by, version }, nameOf) =>
    `${nameOf(by)} skal sige ja til version ${version}, før den bliver offentliggjort.`,
  approvalUnsettled: ({ by, version }, nameOf) =>
    `Om version ${version} skal godkendes, er uafklaret. Få et ja fra ${nameOf(by)}, eller vælg sammen, hvad aftalen omfatter.`,
  logosLacking: ({ parties }, nameOf) =>
    `Logoet mangler for ${say.all(parties.map(nameOf))}. Det skal være på alt markedsføringsmateriale.`,
  jointRightsMissing: ({ material }) =>
    `Rettighederne til »${material}« er ikke aftalt endnu. Det sker, før det bliver offentliggjort.`,
  removalStands: ({ by, on }, nameOf) =>
    `${nameOf(by)} krævede den ${say.day(on)} sit navn og logo fjernet. Lav en version uden.`,
  noRemovalAgreed: () => 'Aftalen siger ikke, at en part kan kræve navn og logo fjernet.',
  triggerNotAgreed: ({ trigger }) =>
    `Aftalen giver ikke ret til at kræve det ${lookUp(triggers, trigger, 'af den grund')}.`,
  nobodyLeaves: () => 'Ingen part er på vej ud af aftalen.',
  outdatedNeedsAsset: () => 'Vælg det materiale, der er forældet.',
  leavingTakesAll: () => 'Når en part træder ud, gælder kravet alt materiale. Vælg ikke et enkelt.',
  nothingToClean: () => 'Jeres navn og logo er ikke på noget af det.',
  unknownDemand: ({ demand }) => `Der er ikke stillet noget krav »${demand}«.`,
  notOnTheList: ({ asset, version }) => `Version ${version} af »${asset}« står ikke på listen.`,
  alreadyCleaned: ({ on }) => `Det blev fjernet den ${say.day(on)}.`,
};

export const materialRecords: MaterialRecordSentences = {
  materialRecorded: ({ makers, title }, nameOf) => `Materialet »${title}« er lavet af ${say.all(makers.map(nameOf))}.`,
  materialRightsAgreed: ({ by, owners, terms }, nameOf) =>
    `${nameOf(by)} skrev rettighederne ind. Ejes af ${say.all(owners.map(nameOf))}: »${terms}«`,
  assetVersioned: ({ by, title, version }, nameOf) => `${nameOf(by)} lavede version ${version} af »${title}«.`,
  assetApproved: ({ approved, asset, by, version }, nameOf) =>
    `${nameOf(by)} sagde ${approved ? 'ja' : 'nej'} til version ${version} af »${nameOf(asset)}«.`,
  assetPublished: ({ asset, by, version, where }, nameOf) =>
    `${nameOf(by)} offentliggjorde version ${version} af »${nameOf(asset)}«: ${where}.`,
  removalDemanded: ({ by, trigger }, nameOf) =>
    `${nameOf(by)} krævede sit navn og logo fjernet, ${lookUp(triggers, trigger, 'som aftalen giver ret til')}.`,
  removalDone: ({ asset, by, version }, nameOf) =>
    `${nameOf(by)} fjernede navn og logo fra version ${version} af »${nameOf(asset)}«.`,
};
