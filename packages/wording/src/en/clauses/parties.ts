import type { ClauseBook } from '../../clause/book.ts';
import { supportActivities } from '../terms.ts';
import { count, counted } from './grammar.ts';

export const parties: ClauseBook['parties'] = {
  mayGrow: 'Others may become party to the agreement later.',
  mayNotGrow: 'No further parties can be added.',
  invited: (about) => `About ${count(about)} are invited.`,
  invitedUnstated: 'The agreement does not say how many are invited.',
  accession: {
    signature: 'One becomes a party by signing.',
    politicalDecision: 'Whoever wants to become a party must first have made a political decision to do so.',
  },
  partsOfMunicipalities: 'Part of a municipality, such as a city district, can be a party in its own right.',
  goesOnWith: (atLeast) =>
    `If a party leaves, the agreement goes on between the others as long as at least ${count(atLeast)} remain.`,
  goesOnUnstated:
    'If a party leaves, the agreement goes on between the others. The agreement does not say how many must remain.',
  endsWithout: (names) => `The agreement ends if ${names} leaves.`,
  leavingUnstated: 'The agreement does not say whether the others go on when a party leaves.',
};

export const purpose: ClauseBook['purpose'] = {
  ages: (from, to) => `It concerns children and young people aged ${from} to ${to}, both included.`,
  agesFrom: (from) => `It concerns children and young people aged ${from} or more.`,
  agesTo: (to) => `It concerns children and young people aged ${to} or less.`,
  agesUnstated: 'No age is named here.',
  pregnancy: 'Pregnant women are included too.',
  purposes: 'The purpose is to',
  levels: 'Support is given at these levels:',
  level: (level, support) => `Level ${level}: ${support}.`,
  ledBy: (who) => `${who} is responsible.`,
  leadUnstated: 'The agreement does not say who is responsible.',
  given: (activities) => `There is ${activities}.`,
  activity: supportActivities,
  at: (activity, who) => `${activity} by ${who}`,
  calledSituations: (situations) => `The agreement says of those it is for: ${situations}.`,
  situation: { vulnerable: 'they are vulnerable', atRisk: 'they are at risk' },
  seekingSupport: 'They seek support themselves.',
  goals: 'The agreement belongs under',
  goal: (goal, criteria) => `goal ${goal} with success criterion ${criteria}`,
};

export const focusAreas: ClauseBook['focusAreas'] = {
  areas: 'The work concentrates on',
  mappingFirst: 'The needs must be mapped before the final choice of efforts.',
};

export const signature: ClauseBook['signature'] = {
  signs: (names, roles, count) => `For ${names}, the ${roles} ${count === 1 ? 'signs' : 'sign'}.`,
  signersUnstated: (names) => `Signed by ${names}. The agreement does not say who signs for them.`,
  partiesUnstated: 'The agreement does not say who signs.',
  originals: (copies) => `The agreement is signed in ${counted(copies, 'one copy', 'copies')}.`,
  originalsUnstated: 'The agreement does not say how many copies there are.',
};
