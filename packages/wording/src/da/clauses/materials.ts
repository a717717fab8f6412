import type { ClauseBook } from '../../clause/book.ts';
import { triggers } from '../terms.ts';
import { counted } from './grammar.ts';

export const communication: ClauseBook['communication'] = {
  triggeredBy: {
    nameAndLogo: (by) => `${by} skal godkende materiale, når både navn og logo bliver brugt.`,
    nameOrLogo: (by) => `${by} skal godkende materiale, når enten navn eller logo bliver brugt.`,
    unsettled: (by) =>
      `${by} skal godkende materiale, når navn og logo bliver brugt. Aftalen siger ikke, om det også gælder navnet eller logoet alene.`,
  },
  answeredWithin: (days) => `Svaret skal komme inden for ${counted(days, 'én dag', 'dage')}.`,
  answerUnstated: 'Aftalen siger ikke, hvor hurtigt svaret skal komme.',
  noApproval: 'Aftalen kræver ikke, at materiale bliver godkendt først.',
  logosOf: (names, count) => `Alt materiale skal vise ${count === 1 ? 'logoet' : 'logoerne'} for ${names}.`,
  logosUnstated: 'Aftalen kræver ingen bestemte logoer på materialet.',
  plan: 'Parterne skal lave en kommunikationsplan.',
  planUnstated: 'Aftalen nævner ingen kommunikationsplan.',
};

export const rightsToMaterials: ClauseBook['rightsToMaterials'] = {
  own: {
    maker: 'Den, der selv laver et materiale, har rettighederne til det.',
    shared: 'Parterne har sammen rettighederne til det, de laver hver for sig.',
  },
  joint: {
    agreedInPlan: 'Rettighederne til det, parterne laver sammen, skal de aftale i en plan eller for sig.',
    shared: 'Rettighederne til det, parterne laver sammen, har de i fællesskab.',
    unstated: 'Aftalen siger ikke, hvem der har rettighederne til det, parterne laver sammen.',
  },
  triggers,
  removal: (when) => `En part kan kræve sit navn og logo fjernet fra materiale, ${when}.`,
  removalUnstated: 'Aftalen siger ikke, om en part kan kræve sit navn og logo fjernet.',
};

export const dataProtection: ClauseBook['dataProtection'] = {
  leansOn: (statutes) => `Aftalen henviser til ${statutes}.`,
  statutesUnstated: 'Aftalen henviser ikke til nogen lov.',
  consentBy: (who) => `${who} indhenter samtykke, før personoplysninger bliver brugt.`,
  consentUnstated: 'Aftalen siger ikke, hvem der indhenter samtykke.',
  storageBy: (who) => `${who} opbevarer personoplysningerne sikkert.`,
  storageUnstated: 'Aftalen siger ikke, hvem der opbevarer personoplysningerne.',
  authorityFree: 'Samtalerne foregår i et rum uden myndighed.',
  notifies: (who, statute) => `${who} har pligt til at underrette myndigheden efter ${statute}.`,
  notifyingUnstated: 'Aftalen nævner ingen pligt til at underrette myndigheden.',
};
