import type { ClauseBook } from '../../clause/book.ts';
import { triggers } from '../terms.ts';
import { counted } from './grammar.ts';

export const communication: ClauseBook['communication'] = {
  triggeredBy: {
    nameAndLogo: (by) => `${by} must approve material when both name and logo are used.`,
    nameOrLogo: (by) => `${by} must approve material when either name or logo is used.`,
    unsettled: (by) =>
      `${by} must approve material when name and logo are used. The agreement does not say whether that includes the name or the logo alone.`,
  },
  answeredWithin: (days) => `The answer must come within ${counted(days, 'one day', 'days')}.`,
  answerUnstated: 'The agreement does not say how soon the answer must come.',
  noApproval: 'The agreement does not require material to be approved first.',
  logosOf: (names, count) => `All material must show the ${count === 1 ? 'logo' : 'logos'} of ${names}.`,
  logosUnstated: 'The agreement requires no particular logos on the material.',
  plan: 'The parties must draw up a communication plan.',
  planUnstated: 'The agreement names no communication plan.',
};

export const rightsToMaterials: ClauseBook['rightsToMaterials'] = {
  own: {
    maker: 'Whoever makes material alone has the rights to it.',
    shared: 'The parties together have the rights to what each of them makes alone.',
  },
  joint: {
    agreedInPlan: 'The rights to what the parties make together are to be agreed in a plan or separately.',
    shared: 'The rights to what the parties make together belong to them jointly.',
    unstated: 'The agreement does not say who has the rights to what the parties make together.',
  },
  triggers,
  removal: (when) => `A party may demand that its name and logo be removed from material ${when}.`,
  removalUnstated: 'The agreement does not say whether a party may demand that its name and logo be removed.',
};

export const dataProtection: ClauseBook['dataProtection'] = {
  leansOn: (statutes) => `The agreement refers to ${statutes}.`,
  statutesUnstated: 'The agreement refers to no statute.',
  consentBy: (who) => `${who} obtains consent before personal details are used.`,
  consentUnstated: 'The agreement does not say who obtains consent.',
  storageBy: (who) => `${who} stores the personal details safely.`,
  storageUnstated: 'The agreement does not say who stores the personal details.',
  authorityFree: 'The talks take place outside the authority.',
  notifies: (who, statute) => `${who} has a duty to notify the authority under ${statute}.`,
  notifyingUnstated: 'The agreement names no duty to notify the authority.',
};
