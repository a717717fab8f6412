import type { ClauseBook } from '../../clause/book.ts';
import { occasions } from '../terms.ts';

export const commitment: ClauseBook['commitment'] = {
  must: (who) => `${who} must`,
  mustTowards: (who, towards, count) => `${who} ${count === 1 ? 'undertakes' : 'undertake'} towards ${towards} to`,
  mustTowardsEachOther: (who) => `${who} undertake towards each other to`,
  action: (action, when) => `${action} – ${when}`,
  shownForEachEffort: 'Each effort must show how it lives up to this.',
  allContinuous: 'This applies at all times.',
  othersContinuous: 'Where no time is named, this applies at all times.',
  noneHasDeadline: 'The agreement does not say by when.',
  services: 'On offer is',
  service: {
    professionals: (service) => `${service} for professionals.`,
    families: (service) => `${service} for children, young people and parents.`,
  },
  price: {
    free: 'It is free.',
    receiverPays: 'The receiver pays for it.',
    unstated: 'The agreement does not say whether it is free.',
  },
};

export const childrensInvolvement: ClauseBook['childrensInvolvement'] = {
  phases: { development: 'developed', implementation: 'carried out', evaluation: 'evaluated' },
  takePartIn: (phases) => `Children and young people take part when an effort is ${phases}.`,
  everyInitiative: 'This applies to every single initiative.',
  someInitiatives: 'The agreement does not say that this applies to all initiatives.',
  principles: 'The parties must draw up principles for involving children and young people.',
  principlesUnstated: 'The agreement does not say whether principles for involving them are to be drawn up.',
};

export const reporting: ClauseBook['reporting'] = {
  reportsTo: (by, to) => `${by} reports to ${to}`,
  allOthers: 'all the other parties',
  funder: 'the foundation',
  consolidated: 'It is one consolidated report for the whole programme.',
  registers: 'The report must show',
  contentUnstated: 'The agreement does not say what the report must show.',
  holds: {
    count: (register) => `${register} (a number only)`,
    attribute: (register) => `${register} (about the single family)`,
    sensitive: (register) => `${register} (sensitive, about the single family)`,
    freeText: (register) => `${register} (in free text)`,
  },
};

export const openingHours: ClauseBook['openingHours'] = {
  agreedWith: (kept, agreedWith) => `${kept} keeps the opening hours and agrees them with ${agreedWith}.`,
  occasions,
  closedOn: (days) => `It is closed on ${days}.`,
  closedDaysUnstated: 'The agreement names no closed days.',
  specialHours: (when) => `The hours may differ ${when}.`,
  specialHoursUnstated: 'The agreement names no special hours.',
  contingency: 'If someone is ill, this happens, in this order:',
  contingencyUnstated: 'The agreement does not say what happens if someone is ill.',
};
