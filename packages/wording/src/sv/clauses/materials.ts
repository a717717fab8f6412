import type { ClauseBook } from '../../clause/book.ts';
import { triggers } from '../terms.ts';
import { counted } from './grammar.ts';

export const communication: ClauseBook['communication'] = {
  triggeredBy: {
    nameAndLogo: (by) => `${by} ska godkänna material när både namn och logotyp används.`,
    nameOrLogo: (by) => `${by} ska godkänna material när antingen namn eller logotyp används.`,
    unsettled: (by) =>
      `${by} ska godkänna material när namn och logotyp används. Avtalet säger inte om det också gäller namnet eller logotypen för sig.`,
  },
  answeredWithin: (days) => `Svaret ska komma inom ${counted(days, 'en dag', 'dagar')}.`,
  answerUnstated: 'Avtalet säger inte hur snabbt svaret ska komma.',
  noApproval: 'Avtalet kräver inte att material godkänns först.',
  logosOf: (names, count) => `Allt material ska visa ${count === 1 ? 'logotypen' : 'logotyperna'} för ${names}.`,
  logosUnstated: 'Avtalet kräver inga särskilda logotyper på materialet.',
  plan: 'Parterna ska ta fram en kommunikationsplan.',
  planUnstated: 'Avtalet nämner ingen kommunikationsplan.',
};

export const rightsToMaterials: ClauseBook['rightsToMaterials'] = {
  own: {
    maker: 'Den som själv tar fram ett material har rättigheterna till det.',
    shared: 'Parterna har tillsammans rättigheterna till det som de tar fram var för sig.',
  },
  joint: {
    agreedInPlan:
      'Rättigheterna till det som parterna tar fram tillsammans ska de komma överens om i en plan eller för sig.',
    shared: 'Rättigheterna till det som parterna tar fram tillsammans har de gemensamt.',
    unstated: 'Avtalet säger inte vem som har rättigheterna till det som parterna tar fram tillsammans.',
  },
  triggers,
  removal: (when) => `En part kan kräva att dess namn och logotyp tas bort från material ${when}.`,
  removalUnstated: 'Avtalet säger inte om en part kan kräva att dess namn och logotyp tas bort.',
};

export const dataProtection: ClauseBook['dataProtection'] = {
  leansOn: (statutes) => `Avtalet hänvisar till ${statutes}.`,
  statutesUnstated: 'Avtalet hänvisar inte till någon lag.',
  consentBy: (who) => `${who} inhämtar samtycke innan personuppgifter används.`,
  consentUnstated: 'Avtalet säger inte vem som inhämtar samtycke.',
  storageBy: (who) => `${who} förvarar personuppgifterna säkert.`,
  storageUnstated: 'Avtalet säger inte vem som förvarar personuppgifterna.',
  authorityFree: 'Samtalen förs i ett rum utan myndighetsutövning.',
  notifies: (who, statute) => `${who} är skyldig att anmäla till myndigheten enligt ${statute}.`,
  notifyingUnstated: 'Avtalet nämner ingen skyldighet att anmäla till myndigheten.',
};
